package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/** Who cares for an organisation: seen by its stewards and staff, changed by its owners. */
@ApplicationScoped
class Stewards {

  private static final String OWNER = "owner";

  private final EntityManager database;
  private final People people;
  private final Letters letters;
  private final AuditLog log;
  private final MapAddress map;

  Stewards(EntityManager database, People people, Letters letters, AuditLog log, MapAddress map) {
    this.database = database;
    this.people = people;
    this.letters = letters;
    this.log = log;
    this.map = map;
  }

  /** Somebody who cares for the organisation. */
  @Schema(name = "Steward")
  record StewardView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String email,
      @Schema(
              required = true,
              enumeration = {"owner", "editor"})
          String level,
      @Schema(required = true) Instant since) {}

  /** Whom to invite. */
  @Schema(name = "StewardInvitation")
  record Invitation(
      @Schema(required = true, maxLength = 254) String email,
      @Schema(
              required = true,
              enumeration = {"owner", "editor"},
              description = "An owner invites others, an editor edits only.")
          String level) {}

  @Transactional
  Page<StewardView> list(Actor actor, String organisation) {
    UUID id = Words.id(organisation);
    require(actor, actor.maySeeAll() || actor.mayEdit(id));
    requireName(id);
    return new Page<>(listRows(id, StewardshipSql.STEWARDS), null);
  }

  /** The right is there at once, for whoever can read the mail of that address. */
  @Transactional
  void invite(Actor actor, String organisation, Invitation invitation) {
    UUID id = Words.id(organisation);
    require(actor, mayInvite(actor, id));
    Email email = Words.email("email", invitation.email());
    Stewardship level = Words.level(invitation.level());
    String name = requireName(id);
    UUID person = people.ensure(email.value());
    requireOwnerRemains(actor, id, person, level);
    requireStillOwner(actor, id);
    people.grant(id, person, level);
    letters.queue(
        new Letter(
            email.value(),
            people.language(email.value()),
            "steward-invited",
            Map.of("organisation", name, "email", email.value(), "page", map.page("wejdz"))));
    record(actor, "steward.granted", id, person, StewardshipSql.word(level));
  }

  /** Owners remove others; everybody may leave. */
  @Transactional
  void remove(Actor actor, String organisation, String steward) {
    UUID id = Words.id(organisation);
    UUID person = Words.id(steward);
    boolean leaves = actor.mayEdit(id) && person.equals(actor.personId());
    require(actor, mayInvite(actor, id) || leaves);
    boolean known =
        listRows(id, StewardshipSql.STEWARDS).stream().anyMatch(one -> one.id.equals(person));
    if (!known) {
      throw Words.nothing();
    }
    requireOwnerRemains(actor, id, person, Stewardship.EDITOR);
    people.revoke(id, person);
    record(actor, "steward.revoked", id, person, "none");
  }

  private static boolean mayInvite(Actor actor, UUID organisation) {
    return actor.owns(organisation) || actor.role() == Role.ADMINISTRATOR;
  }

  private static void require(Actor actor, boolean allowed) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!allowed) {
      throw Refusal.forbidden("not-a-steward", "Only those who care for this organisation may.");
    }
  }

  /**
   * Else nobody could invite anybody; two owners who remove each other at once meet in the lock.
   */
  private void requireOwnerRemains(
      Actor actor, UUID organisation, UUID person, Stewardship future) {
    List<StewardView> owners =
        listRows(organisation, StewardshipSql.LOCK_STEWARDS).stream()
            .filter(one -> one.level.equals(OWNER))
            .toList();
    boolean last = owners.size() == 1 && owners.get(0).id.equals(person);
    if (last && future != Stewardship.OWNER && actor.role() != Role.ADMINISTRATOR) {
      throw Refusal.conflict(
          "last-owner", "This is the only owner.", "Make somebody else an owner first.");
    }
  }

  /** The right may have been taken away while this request waited for the stewards' lock. */
  private void requireStillOwner(Actor actor, UUID organisation) {
    boolean owner =
        listRows(organisation, StewardshipSql.STEWARDS).stream()
            .anyMatch(one -> one.id.equals(actor.personId()) && one.level.equals(OWNER));
    require(actor, owner || actor.role() == Role.ADMINISTRATOR);
  }

  private String requireName(UUID organisation) {
    List<?> names =
        database
            .createNativeQuery("select name from organisation where id = :id", String.class)
            .setParameter("id", organisation)
            .getResultList();
    if (names.isEmpty()) {
      throw Refusal.notFound("organisation-not-found", "There is no organisation of this id.");
    }
    return (String) names.get(0);
  }

  @SuppressWarnings("unchecked")
  private List<StewardView> listRows(UUID organisation, String statement) {
    List<Object[]> rows =
        database
            .createNativeQuery(statement)
            .setParameter("organisation", organisation)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new StewardView((UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
        .toList();
  }

  private void record(Actor actor, String act, UUID organisation, UUID person, String level) {
    log.record(
        actor,
        act,
        "organisation:" + organisation,
        Map.of("person", person.toString(), "level", level));
  }
}
