package pl.ngomap.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import pl.ngomap.text.Analysis;

/**
 * Takes the texts of all profiles apart anew, at the first start of a release that does it
 * otherwise than the one before. What people ask would else not meet what was published.
 */
@ApplicationScoped
public class RenewWords {

  private static final Logger LOG = Logger.getLogger(RenewWords.class);

  private static final int TIMEOUT_SECONDS = 6 * 3600;

  private static final String IS_OLD = "select version <> :version from search_analysis for update";

  private static final List<String> TAKE_OVER =
      List.of(
          "update listing_organisation l set search = w.search from published_search w where w.organisation_id = l.organisation_id",
          "update listing_place l set search = w.search from published_search w where w.organisation_id = l.organisation_id");

  private static final String REMEMBER = "update search_analysis set version = :version";

  private final EntityManager database;
  private final PublishedWords words;
  private final Publication publication;

  RenewWords(EntityManager database, PublishedWords words, Publication publication) {
    this.database = database;
    this.words = words;
    this.publication = publication;
  }

  /** Before the demo city is loaded, which is taken apart the new way already. */
  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
    QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(this::renewIfOld);
  }

  private void renewIfOld() {
    Object old =
        database
            .createNativeQuery(IS_OLD)
            .setParameter("version", Analysis.VERSION)
            .getSingleResult();
    if (Boolean.TRUE.equals(old)) {
      renew();
    }
  }

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @return of how many profiles
   */
  public int renew() {
    int renewed = 0;
    long version = publication.begin();
    words.prepareAll();
    for (String statement : TAKE_OVER) {
      int rows = database.createNativeQuery(statement).executeUpdate();
      renewed = Math.max(renewed, statement.contains("listing_organisation") ? rows : 0);
    }
    database.createNativeQuery(REMEMBER).setParameter("version", Analysis.VERSION).executeUpdate();
    if (renewed > 0) {
      publication.completeWithoutOrganisations(version);
      LOG.infof("The words of %d profiles are taken apart anew.", renewed);
    }
    return renewed;
  }
}
