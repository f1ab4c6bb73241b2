package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.geo.Position;

/**
 * An organisation as files of the whole map say it; null stands for what is unknown.
 *
 * @param descriptions language code to text
 * @param verifiedAt when somebody last said that this is still true
 * @param example generated
 */
public record DirectoryEntry(
    UUID id,
    String slug,
    String name,
    List<String> alternativeNames,
    String legalForm,
    List<String> spheres,
    String krs,
    String nip,
    String regon,
    Boolean publicBenefit,
    Map<String, String> descriptions,
    String website,
    String email,
    String phone,
    Instant verifiedAt,
    Instant editedAt,
    boolean example,
    List<Place> places) {

  /**
   * One of its places.
   *
   * @param position WGS 84 degrees; null: listed, not drawn
   */
  public record Place(
      UUID id,
      String kind,
      Position position,
      String precision,
      String street,
      String houseNumber,
      String postalCode,
      String city,
      String country,
      String openingHours,
      String wheelchair) {

    /** In one line, as on an envelope; empty when nothing is known. */
    public String address() {
      String door = join(" ", street, houseNumber);
      return join(", ", door, join(" ", postalCode, city));
    }

    private static String join(String separator, String first, String second) {
      boolean both = first != null && second != null && !first.isEmpty() && !second.isEmpty();
      return (first == null ? "" : first)
          + (both ? separator : "")
          + (second == null ? "" : second);
    }

    static Place of(PlaceView place) {
      PlaceView.AddressView address = place.address();
      return new Place(
          place.id(),
          place.kind(),
          place.position(),
          place.precision(),
          address.street(),
          address.houseNumber(),
          address.postalCode(),
          address.city(),
          address.country(),
          place.openingHours(),
          place.wheelchair());
    }
  }

  static final String COLUMNS =
      "t.alternative_names, t.krs, t.nip, t.regon, t.descriptions, t.website, t.email, t.phone, t.verified_at, t.edited_at";

  static DirectoryEntry of(ResultSet row, JsonColumn json) throws SQLException {
    OffsetDateTime verifiedAt = row.getObject("verified_at", OffsetDateTime.class);
    String website = row.getString("website");
    return new DirectoryEntry(
        row.getObject("organisation_id", UUID.class),
        row.getString("slug"),
        row.getString("name"),
        List.of((String[]) row.getArray("alternative_names").getArray()),
        row.getString("legal_form"),
        List.of((String[]) row.getArray("spheres").getArray()),
        row.getString("krs"),
        row.getString("nip"),
        row.getString("regon"),
        row.getObject("public_benefit", Boolean.class),
        json.words(row, "descriptions"),
        website != null && website.matches("(?i)https?://.*") ? website : null,
        row.getString("email"),
        row.getString("phone"),
        verifiedAt == null ? null : verifiedAt.toInstant(),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("example"),
        new ArrayList<>());
  }
}
