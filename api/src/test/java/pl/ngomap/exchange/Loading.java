package pl.ngomap.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Loads files for tests of other rooms, as bin/import does. */
@ApplicationScoped
public class Loading {

  private final ImportOrganisations organisations;

  Loading(ImportOrganisations organisations) {
    this.organisations = organisations;
  }

  /** Every row must be good. */
  public void load(Path csv) {
    ImportReport report =
        QuarkusTransaction.requiringNew().call(() -> organisations.load(csv, false));
    if (!report.loaded()) {
      throw new AssertionError(String.join("\n", report.lines()));
    }
  }
}
