package pl.ngomap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import pl.ngomap.exchange.format.Reading;
import pl.ngomap.exchange.format.Row;
import pl.ngomap.exchange.format.UnitGeoJson;
import pl.ngomap.organisation.PublishUnits;
import pl.ngomap.organisation.PublishUnits.Outcome;
import pl.ngomap.organisation.PublishUnits.UnitDraft;

/** Loads administrative units from a file: all, or all good ones, or none. */
@ApplicationScoped
class ImportUnits {

  private final PublishUnits publish;

  ImportUnits(PublishUnits publish) {
    this.publish = publish;
  }

  /**
   * @param skipBad load the good features although others are bad
   * @throws pl.ngomap.exchange.format.UnreadableFile when the file cannot be read as a whole
   */
  @Transactional
  ImportReport load(Path file, boolean skipBad) {
    Reading<UnitDraft> reading = UnitGeoJson.read(file);
    if (reading.rows().isEmpty() || (reading.badRows() > 0 && !skipBad)) {
      return ImportReport.refused(reading);
    }
    Outcome outcome = publish.publish(reading.rows().stream().map(Row::draft).toList());
    return ImportReport.loaded(
        reading,
        outcome.added()
            + " added, "
            + outcome.changed()
            + " changed, "
            + outcome.unchanged()
            + " unchanged.");
  }
}
