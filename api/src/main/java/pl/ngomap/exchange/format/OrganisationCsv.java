package pl.ngomap.exchange.format;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.ngomap.geo.Position;
import pl.ngomap.hours.HoursSyntax;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.Nip;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.Regon;
import pl.ngomap.organisation.Teryt;
import pl.ngomap.organisation.Vocabulary.Words;

/** Organisations as CSV: a row is an organisation with its seat. See docs/import.md. */
public final class OrganisationCsv {

  private static final String DESCRIPTION = "description_";

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "alternative_names",
          "legal_form",
          "krs",
          "nip",
          "regon",
          "register_name",
          "register_number",
          "public_benefit",
          "tax_share_krs",
          "tax_share_aim",
          "spheres",
          "description_pl",
          "description_en",
          "website",
          "email",
          "phone",
          "street",
          "house_number",
          "postal_code",
          "city",
          "country",
          "lat",
          "lon",
          "precision",
          "opening_hours",
          "wheelchair",
          "place_note",
          "units",
          "sources");

  private final Words spheres;
  private final Words legalForms;

  public OrganisationCsv(Words spheres, Words legalForms) {
    this.spheres = spheres;
    this.legalForms = legalForms;
  }

  /**
   * @throws UnreadableFile when the file or its header cannot be read
   */
  public Reading<OrganisationDraft> read(Path file) {
    Reading.Collector<OrganisationDraft> collector = new Reading.Collector<>();
    new CsvFile(file, COLUMNS, OrganisationCsv::isKnown)
        .forEach(fields -> collector.take(row(fields), fields.faults()));
    return collector.reading();
  }

  private static boolean isKnown(String column) {
    return COLUMNS.contains(column) || column.matches(DESCRIPTION + "[a-z]{2,3}");
  }

  private Row<OrganisationDraft> row(Fields fields) {
    String name = fields.get("name", Values::line);
    if (!fields.has("name")) {
      fields.bad("name", "every organisation needs a name");
    } else if (name != null && !Placeholder.hasLetters(name)) {
      fields.bad("name", "'" + name + "' has no letters");
    }
    OrganisationDraft.Numbers numbers = numbers(fields);
    String legalForm = fields.get("legal_form", legalForms::getCode);
    PlaceDraft place = place(fields);
    return new Row<>(
        fields.row(),
        new OrganisationDraft(
            RegisterNames.of(name, legalForm, numbers, place.address().city()),
            name,
            list(fields, "alternative_names", Values.list(Values::line)),
            legalForm,
            numbers,
            fields.get("public_benefit", Values::yesNo),
            list(fields, "spheres", Values.list(spheres::getCode)),
            descriptions(fields),
            contacts(fields),
            List.of(place),
            list(fields, "units", Values.list(text -> unit(text))),
            list(fields, "sources", Values.list(Values::website))));
  }

  private static OrganisationDraft.Numbers numbers(Fields fields) {
    return new OrganisationDraft.Numbers(
        fields.get("krs", Krs::parse),
        fields.get("nip", Nip::parse),
        fields.get("regon", Regon::parse),
        fields.get("register_name", Values::line),
        fields.get("register_number", Values::line),
        fields.get("tax_share_krs", Krs::parse),
        fields.get("tax_share_aim", Values::line));
  }

  private static OrganisationDraft.Contacts contacts(Fields fields) {
    return new OrganisationDraft.Contacts(
        fields.get("website", Values::website),
        fields.get("email", Values::email),
        fields.get("phone", Values::phone));
  }

  private static ActivityAreaDraft unit(String text) {
    return new ActivityAreaDraft.Unit(Teryt.parse(text));
  }

  private static <V> List<V> list(Fields fields, String column, Function<String, List<V>> reader) {
    List<V> values = fields.get(column, reader);
    return values == null ? List.of() : values;
  }

  private static Map<String, String> descriptions(Fields fields) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    fields
        .names()
        .filter(column -> column.startsWith(DESCRIPTION))
        .forEach(
            column -> {
              String prose = fields.get(column, Values::prose);
              if (prose != null) {
                descriptions.put(column.substring(DESCRIPTION.length()), prose);
              }
            });
    return descriptions;
  }

  private static PlaceDraft place(Fields fields) {
    PlaceDraft.Address address =
        new PlaceDraft.Address(
            fields.get("street", Values::line),
            fields.get("house_number", Values::line),
            fields.get("postal_code", Values::line),
            fields.get("city", Values::line),
            fields.get("country", Values::country));
    Position position = position(fields);
    String precision = fields.get("precision", Values.oneOf("exact", "street", "city", "none"));
    if (precision == null) {
      precision = position == null ? "none" : "exact";
    } else if (precision.equals("none") != (position == null)) {
      fields.bad("precision", "it is 'none' exactly where lat and lon are empty");
    }
    return new PlaceDraft(
        "seat",
        null,
        address,
        position,
        precision,
        null,
        fields.get("opening_hours", HoursSyntax::canonical),
        fields.get("wheelchair", Values.oneOf("yes", "limited", "no")),
        fields.get("place_note", Values::line));
  }

  private static Position position(Fields fields) {
    Double lat = fields.get("lat", Values::latitude);
    Double lon = fields.get("lon", Values::longitude);
    if (fields.has("lat") != fields.has("lon")) {
      fields.bad(fields.has("lat") ? "lon" : "lat", "a position needs both lat and lon");
    }
    return lat == null || lon == null ? null : new Position(lat, lon);
  }
}
