package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of an answer to "nearby", before it is told. */
record NearbyRow(NearbyItem item, NearbyQuery.After key) {

  static NearbyRow located(ResultSet row, Standings.At at) throws SQLException {
    PlaceView place = PlaceView.of(row, at);
    double metres = row.getDouble("metres");
    String relation = row.getBoolean("serves") ? NearbyQuery.BOTH : NearbyQuery.LOCATED;
    return new NearbyRow(
        new NearbyItem(
            OrganisationView.of(row),
            place,
            NearbyItem.centimetres(metres),
            NearbyItem.tenths(row.getObject("bearing", Double.class)),
            relation,
            null),
        new NearbyQuery.After(NearbyQuery.LOCATED, metres, place.id()));
  }

  static NearbyRow serving(ResultSet row, Standings.At at) throws SQLException {
    OrganisationView organisation = OrganisationView.of(row);
    Double metres = row.getObject("metres", Double.class);
    double squareMetres = row.getDouble("square_metres");
    return new NearbyRow(
        new NearbyItem(
            organisation,
            row.getObject("place_id") == null ? null : PlaceView.of(row, at),
            metres == null ? null : NearbyItem.centimetres(metres),
            NearbyItem.tenths(row.getObject("bearing", Double.class)),
            NearbyQuery.SERVES,
            new NearbyItem.AreaView(
                row.getString("area_kind"), row.getString("area_name"), Math.round(squareMetres))),
        new NearbyQuery.After(NearbyQuery.SERVES, squareMetres, organisation.id()));
  }
}
