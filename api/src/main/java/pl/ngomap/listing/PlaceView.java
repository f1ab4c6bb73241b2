package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** A place of an organisation, as lists and maps say it. */
@Schema(name = "Place", description = "A seat, branch or service point.")
public record PlaceView(
    @Schema(required = true) UUID id,
    @Schema(
            required = true,
            enumeration = {"seat", "branch", "service_point"})
        String kind,
    @Schema(description = "WGS 84 degrees; absent when the place is listed, not drawn.")
        Position position,
    @Schema(
            required = true,
            description =
                "How exact the position is; street and city are to be shown as approximate.",
            enumeration = {"exact", "street", "city", "none"})
        String precision,
    @Schema(required = true) AddressView address,
    @Schema(description = "OpenStreetMap opening_hours syntax.", examples = "Mo-Fr 10:00-17:00")
        String openingHours,
    @Schema(enumeration = {"yes", "limited", "no"}) String wheelchair,
    @Schema(description = "How it stands at the instant that was asked about.")
        StandingView standing) {

  /** Those of the columns that stand in a table as they are. */
  public static final String PLAIN_COLUMNS =
      "place_id, kind, \"precision\", street, house_number, postal_code, city, country, opening_hours, wheelchair";

  /** The columns that {@link #of} reads. */
  static final String COLUMNS = "st_y(position) as lat, st_x(position) as lon, " + PLAIN_COLUMNS;

  /** A place by itself: nobody asked how it stands. */
  static PlaceView of(ResultSet row) throws SQLException {
    return of(row, Standings.At.NOBODY_ASKED);
  }

  public static PlaceView of(ResultSet row, Standings.At at) throws SQLException {
    Double lat = row.getObject("lat", Double.class);
    Position position = lat == null ? null : new Position(lat, row.getDouble("lon"));
    String hours = row.getString("opening_hours");
    return new PlaceView(
        row.getObject("place_id", UUID.class),
        row.getString("kind"),
        position,
        row.getString("precision"),
        AddressView.of(row),
        hours,
        row.getString("wheelchair"),
        at.of(hours, row.getString("country"), position));
  }

  /** A postal address; each part is absent when unknown. */
  @Schema(name = "Address", description = "A postal address; parts are absent when unknown.")
  public record AddressView(
      String street,
      String houseNumber,
      @Schema(examples = "75-061") String postalCode,
      String city,
      @Schema(description = "ISO 3166-1 alpha-2.", examples = "PL") String country) {

    static AddressView of(ResultSet row) throws SQLException {
      return new AddressView(
          row.getString("street"),
          row.getString("house_number"),
          row.getString("postal_code"),
          row.getString("city"),
          row.getString("country"));
    }
  }
}
