package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/**
 * The part that every publication shares. Organisations are written with {@code published_version}
 * set to the number that {@link #begin} gave; {@link #complete} does the rest. Both in one
 * transaction.
 */
@ApplicationScoped
class Publication {

  /**
   * From so many organisations on, the planner must see them: autovacuum, which counts nothing of
   * an open transaction, may have told it that the tables are empty.
   */
  private static final int LARGE = 1_000;

  private final EntityManager database;
  private final PublishedWords words;
  private final PublishedHours hours;
  private final Clock clock;

  Publication(EntityManager database, PublishedWords words, PublishedHours hours, Clock clock) {
    this.database = database;
    this.words = words;
    this.hours = hours;
    this.clock = clock;
  }

  /** Waits for other publications to end, and says which data version this one will make. */
  long begin() {
    return ((Number) database.createNativeQuery(PublicationSql.LOCK_VERSION).getSingleResult())
        .longValue();
  }

  /**
   * Writes history, the change log, words to be found by, open times, the public face and the data
   * version.
   */
  void complete(long version, PublishOrganisations.Origin origin) {
    Instant now = clock.instant();
    boolean large = isLarge(version);
    if (large) {
      analyze(PublicationSql.ANALYZE_OWN_TABLES);
    }
    database
        .createNativeQuery(PublicationSql.REVISIONS)
        .setParameter("version", version)
        .setParameter("actor", origin.source())
        .setParameter("reason", origin.reason())
        .setParameter("now", now)
        .executeUpdate();
    database
        .createNativeQuery(PublicationSql.CHANGES)
        .setParameter("version", version)
        .setParameter("now", now)
        .executeUpdate();
    words.prepare(version);
    hours.prepare(version);
    PublicationSql.PUBLIC_FACE.forEach(statement -> execute(statement, version));
    execute(PublicationSql.SET_VERSION, version);
    if (large) {
      analyze(PublicationSql.ANALYZE_PUBLIC_FACE);
    }
  }

  /**
   * Makes the version public without any organisation: something else that visitors see has
   * changed.
   */
  void completeWithoutOrganisations(long version) {
    execute(PublicationSql.SET_VERSION, version);
  }

  private boolean isLarge(long version) {
    return (Boolean)
        database
            .createNativeQuery(PublicationSql.IS_LARGE)
            .setParameter("version", version)
            .setParameter("large", LARGE)
            .getSingleResult();
  }

  private void analyze(String statement) {
    database.createNativeQuery(statement).executeUpdate();
  }

  private void execute(String statement, long version) {
    database.createNativeQuery(statement).setParameter("version", version).executeUpdate();
  }
}
