package pl.ngomap.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.listing.DirectoryEntry;

/** A place, or an organisation without any, as a row of a table. */
final class ExportRow {

  private ExportRow() {}

  /** In the order of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "legal_form",
          "spheres",
          "krs",
          "nip",
          "regon",
          "public_benefit",
          "place_id",
          "place_kind",
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
          "website",
          "email",
          "phone",
          "description_pl",
          "description_en",
          "verified_at",
          "example",
          "page");

  /** The rows of an organisation: texts, numbers, booleans, or null. */
  static List<Map<String, Object>> of(DirectoryEntry entry, PageLinks links) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DirectoryEntry.Place place : entry.places()) {
      rows.add(row(entry, place, links));
    }
    if (rows.isEmpty()) {
      rows.add(row(entry, null, links));
    }
    return rows;
  }

  private static Map<String, Object> row(
      DirectoryEntry entry, DirectoryEntry.Place place, PageLinks links) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", entry.id().toString());
    row.put("name", entry.name());
    row.put("legal_form", entry.legalForm());
    row.put("spheres", String.join(";", entry.spheres()));
    row.put("krs", entry.krs());
    row.put("nip", entry.nip());
    row.put("regon", entry.regon());
    row.put("public_benefit", entry.publicBenefit());
    putPlace(row, place);
    row.put("website", entry.website());
    row.put("email", entry.email());
    row.put("phone", entry.phone());
    row.put("description_pl", entry.descriptions().get("pl"));
    row.put("description_en", entry.descriptions().get("en"));
    row.put("verified_at", entry.verifiedAt() == null ? null : entry.verifiedAt().toString());
    row.put("example", entry.example());
    row.put("page", links.page(entry));
    return row;
  }

  private static void putPlace(Map<String, Object> row, DirectoryEntry.Place place) {
    boolean known = place != null;
    boolean drawn = known && place.position() != null;
    row.put("place_id", known ? place.id().toString() : null);
    row.put("place_kind", known ? place.kind() : null);
    row.put("street", known ? place.street() : null);
    row.put("house_number", known ? place.houseNumber() : null);
    row.put("postal_code", known ? place.postalCode() : null);
    row.put("city", known ? place.city() : null);
    row.put("country", known ? place.country() : null);
    row.put("lat", drawn ? place.position().lat() : null);
    row.put("lon", drawn ? place.position().lon() : null);
    row.put("precision", known ? place.precision() : null);
    row.put("opening_hours", known ? place.openingHours() : null);
    row.put("wheelchair", known ? place.wheelchair() : null);
  }
}
