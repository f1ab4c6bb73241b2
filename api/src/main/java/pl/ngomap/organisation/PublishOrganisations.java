package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import pl.ngomap.kernel.Uuid7;

/**
 * Publishes what a source says about organisations: the new and the changed ones, in one
 * transaction.
 */
@ApplicationScoped
public class PublishOrganisations {

  private static final int FLUSH_EVERY = 200;

  private final Organisations organisations;
  private final AdministrativeUnits units;
  private final Removals removals;
  private final Publication publication;
  private final Clock clock;

  PublishOrganisations(
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

  /**
   * What came of it.
   *
   * @param kept names of those that somebody else has edited since: the source does not overwrite
   *     them
   * @param removed names of those that the office took off the map: the source does not bring them
   *     back
   */
  public record Outcome(
      int added, int changed, int unchanged, List<String> kept, List<String> removed) {}

  /** Who speaks, and why the revisions are made. */
  public record Origin(String source, String reason) {}

  /**
   * Publishes all drafts or, when one of them fails, none.
   *
   * @param drafts each with a key of its own within the source
   * @param progress told the number of drafts done, now and then
   */
  @Transactional
  public Outcome publish(Origin origin, List<OrganisationDraft> drafts, IntConsumer progress) {
    long version = publication.begin();
    Tally tally = new Tally(new FreeSlugs(organisations));
    for (int i = 0; i < drafts.size(); i++) {
      publish(drafts.get(i), origin, version, tally);
      if ((i + 1) % FLUSH_EVERY == 0) {
        organisations.flush();
        organisations.getEntityManager().clear();
        progress.accept(i + 1);
      }
    }
    organisations.flush();
    if (tally.added + tally.changed > 0) {
      publication.complete(version, origin);
    }
    return tally.outcome();
  }

  private void publish(OrganisationDraft draft, Origin origin, long version, Tally tally) {
    String fingerprint = fingerprint(draft);
    Optional<SourceKey> known = findKnown(draft, origin.source());
    if (known.isPresent() && known.get().fingerprint.equals(fingerprint)) {
      tally.unchanged++;
      return;
    }
    Organisation organisation =
        known.map(key -> organisations.findById(key.organisationId)).orElse(null);
    if (organisation == null && removals.holds(origin.source(), draft.keys())) {
      tally.removed.add(draft.name());
      return;
    }
    if (organisation == null) {
      organisation = new Organisation(Uuid7.now(clock), tally.slugs.give(draft.name()));
      tally.added++;
    } else if (organisations.getLastEditor(organisation).equals(origin.source())) {
      tally.changed++;
    } else {
      tally.kept.add(organisation.name);
      return;
    }
    apply(draft, organisation, origin.source());
    organisation.publish(version, clock.instant());
    organisations.persist(organisation);
    remember(draft, origin.source(), organisation, fingerprint);
  }

  private Optional<SourceKey> findKnown(OrganisationDraft draft, String source) {
    return draft.keys().stream()
        .flatMap(name -> organisations.findSourceKey(source, name.toString()).stream())
        .filter(
            key ->
                SourceName.tellTheSame(
                    draft.keys(), organisations.listSourceNames(source, key.organisationId)))
        .findFirst();
  }

  /** A name that another organisation of the source has already stays with that one. */
  private void remember(
      OrganisationDraft draft, String source, Organisation organisation, String fingerprint) {
    for (SourceName name : draft.keys()) {
      SourceKey key =
          organisations
              .findSourceKey(source, name.toString())
              .orElseGet(
                  () -> new SourceKey(new SourceKey.Key(source, name.toString()), organisation.id));
      if (key.organisationId.equals(organisation.id)) {
        key.fingerprint = fingerprint;
        organisations.getEntityManager().persist(key);
      }
    }
  }

  private void apply(OrganisationDraft draft, Organisation organisation, String source) {
    for (ActivityAreaDraft area : draft.activityAreas()) {
      if (area instanceof ActivityAreaDraft.Unit unit) {
        units.ensureKnown(unit.teryt());
      }
    }
    organisation.takeOver(draft, source, () -> Uuid7.now(clock));
  }

  /** Records print all they hold, so equal words mean equal drafts. */
  private static String fingerprint(OrganisationDraft draft) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(draft.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Counts while drafts are being published. */
  private static final class Tally {

    final FreeSlugs slugs;
    int added;
    int changed;
    int unchanged;
    final List<String> kept = new ArrayList<>();
    final List<String> removed = new ArrayList<>();

    Tally(FreeSlugs slugs) {
      this.slugs = slugs;
    }

    Outcome outcome() {
      return new Outcome(added, changed, unchanged, List.copyOf(kept), List.copyOf(removed));
    }
  }
}
