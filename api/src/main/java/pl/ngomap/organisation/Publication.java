package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The part that every publication shares. Organisations are written with {@code published_version}
 * set to the number that {@link #begin} gave; {@link #complete} does the rest. Both in one
 * transaction.
 */
@ApplicationScoped
class Publication {

  private final EntityManager database;

  Publication(EntityManager database) {
    this.database = database;
  }

  /** Waits for other publications to end, and says which data version this one will make. */
  long begin() {
    return ((Number) database.createNativeQuery(PublicationSql.LOCK_VERSION).getSingleResult())
        .longValue();
  }

  /** Writes history, the change log, the public face and the data version. */
  void complete(long version, PublishOrganisations.Origin origin) {
    database
        .createNativeQuery(PublicationSql.REVISIONS)
        .setParameter("version", version)
        .setParameter("actor", origin.source())
        .setParameter("reason", origin.reason())
        .executeUpdate();
    execute(PublicationSql.CHANGES, version);
    PublicationSql.PUBLIC_FACE.forEach(statement -> execute(statement, version));
    execute(PublicationSql.SET_VERSION, version);
  }

  /**
   * Makes the version public without any organisation: something else that visitors see has
   * changed.
   */
  void completeWithoutOrganisations(long version) {
    execute(PublicationSql.SET_VERSION, version);
  }

  private void execute(String statement, long version) {
    database.createNativeQuery(statement).setParameter("version", version).executeUpdate();
  }
}
