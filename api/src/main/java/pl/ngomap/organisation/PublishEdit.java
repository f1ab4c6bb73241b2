package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.kernel.Uuid7;

/**
 * Publishes what people have changed about an organisation, or a new one. It decides no permission
 * and checks no words: its callers have.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishEdit {

  private static final String EVER_KNOWN =
      """
      select distinct cast(part ->> 'id' as uuid)
      from organisation_revision r,
        jsonb_array_elements(r.snapshot -> 'places' || (r.snapshot -> 'activity_areas')) part
      where r.organisation_id = :id""";

  private final Organisations organisations;
  private final AdministrativeUnits units;
  private final Removals removals;
  private final Publication publication;
  private final Clock clock;

  PublishEdit(
      Organisations organisations,
      AdministrativeUnits units,
      Removals removals,
      Publication publication,
      Clock clock) {
    this.organisations = organisations;
    this.units = units;
    this.removals = removals;
    this.publication = publication;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Result {
    PUBLISHED,
    /** Another revision than the base is public by now. */
    STALE,
    /** There is no such organisation. */
    MISSING
  }

  /**
   * The result, and the revision that is public after it.
   *
   * @param id the organisation
   */
  public record Outcome(Result result, UUID id, int revision) {}

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @param base the revision that the edit was made from
   * @param fields names of the fields that change: the words of {@link EditedField}; others stay
   * @param origin a role, and why
   */
  public Outcome publish(
      UUID id,
      int base,
      OrganisationEdit edit,
      Set<EditedField> fields,
      PublishOrganisations.Origin origin) {
    long version = publication.begin();
    Organisation organisation = organisations.findById(id);
    if (organisation == null) {
      return new Outcome(Result.MISSING, id, 0);
    }
    organisations.getEntityManager().refresh(organisation);
    if (organisation.revision != base) {
      return new Outcome(Result.STALE, id, organisation.revision);
    }
    apply(organisation, edit, fields, origin.source());
    organisation.publish(version, clock.instant());
    return complete(organisation, version, origin);
  }

  /** Publishes one that was not there before, and gives it an identifier and a slug. */
  public Outcome add(OrganisationEdit edit, PublishOrganisations.Origin origin) {
    long version = publication.begin();
    Organisation organisation =
        new Organisation(Uuid7.now(clock), new FreeSlugs(organisations).give(edit.draft().name()));
    ensureUnits(edit);
    organisation.takeOver(edit.draft(), origin.source(), () -> Uuid7.now(clock));
    organisation.publish(version, clock.instant());
    organisations.persist(organisation);
    return complete(organisation, version, origin);
  }

  /**
   * Publishes one again that was taken off the map: with its identifier, those of its parts, and
   * its slug, unless another has that by now.
   */
  public Outcome bringBack(
      Removals.Removed removed, OrganisationEdit edit, PublishOrganisations.Origin origin) {
    long version = publication.begin();
    String slug =
        organisations.hasSlug(removed.slug())
            ? new FreeSlugs(organisations).give(edit.draft().name())
            : removed.slug();
    Organisation organisation = new Organisation(removed.id(), slug);
    organisation.takeOver(edit.draft(), origin.source(), () -> Uuid7.now(clock));
    organisation.places.clear();
    organisation.activityAreas.clear();
    organisation.revision = removed.revision();
    apply(organisation, edit, EnumSet.allOf(EditedField.class), origin.source());
    organisation.publish(version, clock.instant());
    organisations.persist(organisation);
    removals.forget(removed.id());
    return complete(organisation, version, origin);
  }

  private Outcome complete(
      Organisation organisation, long version, PublishOrganisations.Origin origin) {
    organisations.flush();
    publication.complete(version, origin);
    return new Outcome(Result.PUBLISHED, organisation.id, organisation.revision);
  }

  private void apply(
      Organisation organisation, OrganisationEdit edit, Set<EditedField> fields, String actor) {
    ensureUnits(edit);
    EditedParts parts = new EditedParts(everKnown(organisation.id), () -> Uuid7.now(clock));
    fields.forEach(field -> field.apply(organisation, edit, parts));
    organisation.attribute(fields, actor);
  }

  private void ensureUnits(OrganisationEdit edit) {
    for (ActivityAreaDraft area : edit.draft().activityAreas()) {
      if (area instanceof ActivityAreaDraft.Unit unit) {
        units.ensureKnown(unit.teryt());
      }
    }
  }

  private Set<UUID> everKnown(UUID id) {
    return new HashSet<>(
        organisations
            .getEntityManager()
            .createNativeQuery(EVER_KNOWN, UUID.class)
            .setParameter("id", id)
            .getResultList());
  }
}
