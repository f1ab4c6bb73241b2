package pl.ngomap.exchange.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Point;
import pl.ngomap.geo.Position;
import pl.ngomap.hours.HoursSyntax;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.OrganisationDraft.Contacts;
import pl.ngomap.organisation.OrganisationDraft.Numbers;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.SourceName;

/**
 * Organisations as GeoJSON with OpenStreetMap-like properties. Such files are gathered by many
 * hands: what is no record is bad, what a field does not say clearly is left out with a warning.
 */
public final class OrganisationGeoJson {

  /** Addresses, OpenStreetMap's elements, UUIDs: what no other file calls something else. */
  private static final Pattern GLOBAL_ID =
      Pattern.compile(
          "(?i)(https?://|urn:).+|(node|way|relation)/\\d+|[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}");

  private static final List<String> IDENTIFIERS = List.of("@id", "_uri", "_id", "id", "uuid");
  private static final List<String> SOURCES = List.of("_uri", "@id", "osm", "source");

  private OrganisationGeoJson() {}

  /**
   * @throws UnreadableFile when the file cannot be read as a whole
   */
  public static Reading<OrganisationDraft> read(Path file) {
    Reading.Collector<OrganisationDraft> collector = new Reading.Collector<>();
    new GeoJsonFile(file)
        .forEach(
            feature -> {
              Fields fields = new Fields(feature.place(), "property", texts(feature));
              collector.take(row(feature, fields), fields.faults());
            });
    return collector.reading();
  }

  private static Map<String, String> texts(GeoJsonFile.Feature feature) {
    Map<String, String> texts = new LinkedHashMap<>();
    feature
        .properties()
        .fields()
        .forEachRemaining(
            property -> {
              if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                texts.put(property.getKey(), property.getValue().asText());
              }
            });
    return texts;
  }

  private static Row<OrganisationDraft> row(GeoJsonFile.Feature feature, Fields fields) {
    String name = name(fields);
    PlaceDraft place = place(feature.geometry(), fields);
    return new Row<>(
        fields.row(),
        new OrganisationDraft(
            List.of(name(feature, fields, name, place)),
            name,
            Stream.of("alt_name", "short_name", "official_name")
                .flatMap(key -> fields.find(key, Gleaning::line).stream())
                .toList(),
            null,
            Numbers.UNKNOWN,
            null,
            Tags.spheres(fields),
            Descriptions.of(fields),
            contacts(fields),
            List.of(place),
            List.of(),
            SOURCES.stream()
                .filter(key -> fields.has(key) && fields.text(key).startsWith("http"))
                .flatMap(key -> fields.find(key, Values::website).stream())
                .distinct()
                .toList()));
  }

  private static String name(Fields fields) {
    String name = fields.get("name", Values::line);
    if (!fields.has("name")) {
      fields.bad("name", "every organisation needs a name");
    } else if (name != null && (Placeholder.is(name) || !Placeholder.hasLetters(name))) {
      fields.bad("name", "'" + name + "' is no name");
    }
    return name;
  }

  /**
   * The record's own identifier or, where that means nothing outside its file (1, 2, 3 …), its name
   * and position.
   */
  private static SourceName name(
      GeoJsonFile.Feature feature, Fields fields, String name, PlaceDraft place) {
    return Stream.concat(
            Stream.of(feature.node().path("id").asText()), IDENTIFIERS.stream().map(fields::text))
        .filter(id -> id != null && GLOBAL_ID.matcher(id).matches())
        .findFirst()
        .map(id -> new SourceName("id", id))
        .orElseGet(() -> new SourceName("name", FoldedText.of(name) + "|" + place.position()));
  }

  private static Contacts contacts(Fields fields) {
    return new Contacts(
        either(fields, "contact:website", "website", Gleaning::website),
        either(fields, "contact:email", "email", Gleaning::email),
        either(fields, "contact:phone", "phone", Gleaning::phone));
  }

  private static String either(
      Fields fields, String key, String otherKey, Function<String, String> reader) {
    return fields.find(key, reader).or(() -> fields.find(otherKey, reader)).orElse(null);
  }

  private static PlaceDraft place(JsonNode geometry, Fields fields) {
    Position position = position(geometry, fields);
    String street = fields.find("addr:street", Gleaning::line).orElse(null);
    PlaceDraft.Address address =
        new PlaceDraft.Address(
            street == null ? fields.find("addr:place", Gleaning::line).orElse(null) : street,
            fields.find("addr:housenumber", Gleaning::line).orElse(null),
            fields.find("addr:postcode", Gleaning::line).orElse(null),
            fields.find("addr:city", Gleaning::line).orElse(null),
            fields.find("addr:country", CountryName::parse).orElse(null));
    String hours = fields.find("opening_hours", HoursSyntax::canonical).orElse(null);
    return new PlaceDraft(
        "seat",
        null,
        address,
        position,
        position == null ? "none" : precision(position),
        null,
        hours,
        fields.find("wheelchair", Values.oneOf("yes", "limited", "no")).orElse(null),
        hours == null ? spokenHours(fields) : null);
  }

  /** Hours that only people understand are kept as a note. */
  private static String spokenHours(Fields fields) {
    String text = fields.text("opening_hours");
    boolean useful = text != null && !Placeholder.is(text) && !text.contains("://");
    return useful && text.length() <= Values.LINE_MAX ? Values.line(text) : null;
  }

  /** Two decimals of a degree are a kilometre: no more than a town. */
  private static String precision(Position position) {
    return isRounded(position.lat()) && isRounded(position.lon()) ? "city" : "exact";
  }

  private static boolean isRounded(double degrees) {
    return Math.abs(degrees * 100 - Math.rint(degrees * 100)) < 1e-9;
  }

  private static Position position(JsonNode geometry, Fields fields) {
    if (geometry.isNull() || geometry.isMissingNode()) {
      return null;
    }
    try {
      return switch (geometry.path("type").asText("")) {
        case "Point" -> GeoJsonShapes.position(geometry.path("coordinates"));
        case "Polygon", "MultiPolygon" -> {
          Point inside = GeoJsonShapes.polygons(geometry).getInteriorPoint();
          yield new Position(inside.getY(), inside.getX());
        }
        default -> throw new IllegalArgumentException("a Point or a Polygon is expected");
      };
    } catch (IllegalArgumentException e) {
      fields.bad("geometry", e.getMessage());
      return null;
    }
  }
}
