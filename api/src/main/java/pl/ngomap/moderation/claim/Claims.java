package pl.ngomap.moderation.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.problem.Refusal;

/** The claims, and their codes. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

  private final Session database;

  Claims(Session database) {
    this.database = database;
  }

  /** What a claim must know of its organisation. */
  record Claimed(UUID id, String name, boolean example) {}

  /**
   * Nobody else decides about the organisation's stewards by a claim before this transaction ends.
   *
   * @throws Refusal when there is none
   */
  Claimed lockOrganisation(UUID id) {
    return database
        .createNativeQuery(ClaimSql.LOCK_ORGANISATION, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> new Claimed((UUID) row[0], (String) row[1], (Boolean) row[2]))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "organisation-not-found", "There is no such organisation, or no longer."));
  }

  /** As the database has it now: the organisation must be locked. */
  Claim reload(Claim claim) {
    database.refresh(claim, LockModeType.PESSIMISTIC_WRITE);
    return claim;
  }

  Optional<Claim> findOpen(UUID organisation, UUID person) {
    return find(
            "organisationId = ?1 and personId = ?2 and state in ?3",
            organisation,
            person,
            ClaimState.OPEN)
        .firstResultOptional();
  }

  long countOpen(UUID person) {
    return count("personId = ?1 and state in ?2", person, ClaimState.OPEN);
  }

  /** Whether a claim to the organisation was granted after a moment. */
  boolean hasGrantedAfter(UUID organisation, Instant moment) {
    return count(
            "organisationId = ?1 and state = ?2 and decidedAt > ?3",
            organisation,
            ClaimState.GRANTED.word(),
            moment)
        > 0;
  }

  /** The others of the organisation that are still open. */
  void overtake(Claim granted) {
    update(
        "state = ?1, decidedAt = ?2 where organisationId = ?3 and id <> ?4 and state in ?5",
        ClaimState.OVERTAKEN.word(),
        granted.decidedAt,
        granted.organisationId,
        granted.id,
        ClaimState.OPEN);
  }

  Optional<ClaimCode> findLastCode(Claim claim) {
    return database
        .createQuery("from ClaimCode where claimId = :claim order by id desc", ClaimCode.class)
        .setParameter("claim", claim.id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many codes were sent since a moment: of both, of the organisation, of the person. */
  record CodeCounts(long ofBoth, long ofOrganisation, long ofPerson) {}

  CodeCounts countCodes(UUID organisation, UUID person, Instant since) {
    Object[] row =
        database
            .createNativeQuery(ClaimSql.COUNT_CODES, Object[].class)
            .setParameter("organisation", organisation)
            .setParameter("person", person)
            .setParameter("since", since)
            .getSingleResult();
    return new CodeCounts((Long) row[0], (Long) row[1], (Long) row[2]);
  }

  /** The e-mail that a source told of the organisation, not one that its stewards have written. */
  Optional<String> findRegisteredEmail(UUID organisation) {
    return database
        .createNativeQuery(ClaimSql.REGISTERED_EMAIL, String.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .filter(email -> email != null)
        .findFirst();
  }

  void addFormerOwner(Claim claim, UUID person) {
    database
        .createNativeMutationQuery(
            "insert into claim_former_owner (claim_id, person_id) values (:claim, :person)")
        .setParameter("claim", claim.id)
        .setParameter("person", person)
        .executeUpdate();
  }

  List<UUID> listFormerOwners(Claim claim) {
    return database
        .createNativeQuery(
            "select person_id from claim_former_owner where claim_id = :claim", UUID.class)
        .setParameter("claim", claim.id)
        .getResultList();
  }
}
