package pl.ngomap.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import pl.ngomap.organisation.Example;
import pl.ngomap.organisation.FirstPublication;

/**
 * Loads the demo city into a database that was never used, before the server opens its port. All of
 * it or nothing: when it fails the server does not start, and the next start tries again.
 */
@ApplicationScoped
class FirstStart {

  private static final Logger LOG = Logger.getLogger(FirstStart.class);

  private static final int TIMEOUT_SECONDS = 3600;

  private final FirstStartConfig config;
  private final FirstPublication firstPublication;
  private final ImportUnits importUnits;
  private final ImportOrganisations importOrganisations;
  private final AddExamples addExamples;

  FirstStart(
      FirstStartConfig config,
      FirstPublication firstPublication,
      ImportUnits importUnits,
      ImportOrganisations importOrganisations,
      AddExamples addExamples) {
    this.config = config;
    this.firstPublication = firstPublication;
    this.importUnits = importUnits;
    this.importOrganisations = importOrganisations;
    this.addExamples = addExamples;
  }

  void onStart(@Observes StartupEvent event) {
    if (config.enabled()) {
      QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(this::begin);
    }
  }

  private void begin() {
    if (!firstPublication.isAhead()) {
      return;
    }
    if (config.demo()) {
      loadDemoCity();
    } else {
      firstPublication.beEmpty();
    }
  }

  private void loadDemoCity() {
    LOG.info("First start: loading the demo city…");
    try (DemoFile units = DemoFile.open("koszalin-units.geojson");
        DemoFile organisations = DemoFile.open("koszalin.csv")) {
      requireLoaded(importUnits.load(units.path(), false));
      requireLoaded(importOrganisations.load(organisations.path(), false));
    }
    int examples = addExamples.add(config.examples(), Example.DEFAULT_SEED);
    LOG.infof("The demo city is there, with %d example organisations.", examples);
  }

  private static void requireLoaded(ImportReport report) {
    if (!report.loaded()) {
      throw new IllegalStateException(String.join("\n", report.lines()));
    }
  }
}
