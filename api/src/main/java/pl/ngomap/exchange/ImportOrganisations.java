package pl.ngomap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import pl.ngomap.exchange.check.Doubles;
import pl.ngomap.exchange.check.PlausiblePlaces;
import pl.ngomap.exchange.format.FileKind;
import pl.ngomap.exchange.format.OrganisationCsv;
import pl.ngomap.exchange.format.OrganisationGeoJson;
import pl.ngomap.exchange.format.Reading;
import pl.ngomap.exchange.format.Row;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.PublishOrganisations.Origin;
import pl.ngomap.organisation.PublishOrganisations.Outcome;
import pl.ngomap.organisation.Vocabulary;

/** Loads organisations from a file: all rows, or all good ones, or none. */
@ApplicationScoped
class ImportOrganisations {

  /** One word for every CSV file, so that next year's register meets this year's. */
  private static final String REGISTER = "register";

  /** One word for every GeoJSON file: their records carry identifiers of their own. */
  private static final String GEOJSON = "geojson";

  private static final int TELL_EVERY = 1000;

  private final PublishOrganisations publish;
  private final Vocabulary vocabulary;

  ImportOrganisations(PublishOrganisations publish, Vocabulary vocabulary) {
    this.publish = publish;
    this.vocabulary = vocabulary;
  }

  /**
   * @param skipBad load the good rows although others are bad
   * @throws pl.ngomap.exchange.format.UnreadableFile when the file cannot be read as a whole
   */
  @Transactional
  ImportReport load(Path file, boolean skipBad) {
    boolean isGeoJson = FileKind.of(file) == FileKind.GEOJSON;
    Reading<OrganisationDraft> reading =
        Doubles.check(PlausiblePlaces.check(isGeoJson ? readGeoJson(file) : readCsv(file)));
    if (reading.rows().isEmpty() || (reading.badRows() > 0 && !skipBad)) {
      return ImportReport.refused(reading);
    }
    Outcome outcome =
        publish.publish(
            new Origin(isGeoJson ? GEOJSON : REGISTER, "import"),
            reading.rows().stream().map(Row::draft).toList(),
            Console.progress("organisations", TELL_EVERY));
    return ImportReport.loaded(reading, words(outcome));
  }

  private Reading<OrganisationDraft> readCsv(Path file) {
    return new OrganisationCsv(vocabulary.spheres(), vocabulary.legalForms()).read(file);
  }

  private static Reading<OrganisationDraft> readGeoJson(Path file) {
    return OrganisationGeoJson.read(file);
  }

  private static String words(Outcome outcome) {
    return outcome.added()
        + " added, "
        + outcome.changed()
        + " changed, "
        + outcome.unchanged()
        + " unchanged."
        + named(" Kept as somebody else has edited them since: ", outcome.kept())
        + named(" Left out as the office took them off the map: ", outcome.removed());
  }

  private static String named(String what, List<String> names) {
    return names.isEmpty() ? "" : what + String.join("; ", names) + ".";
  }
}
