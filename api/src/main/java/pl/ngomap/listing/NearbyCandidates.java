package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import pl.ngomap.geo.Geocentric;

/**
 * What the index gave, and the rows that were made of it.
 *
 * @param fetched how many candidates there were
 * @param reached the longest of their chords, metres
 * @param rows the nearest of them on the ellipsoid
 */
record NearbyCandidates(int fetched, double reached, List<NearbyRow> rows) {

  /** A row of the answer; it may tell of the candidates only. */
  static NearbyCandidates of(ResultSet row, Standings.At at) throws SQLException {
    return new NearbyCandidates(
        row.getInt("fetched"),
        row.getDouble("reached"),
        row.getObject("place_id") == null ? List.of() : List.of(NearbyRow.located(row, at)));
  }

  static NearbyCandidates joined(List<NearbyCandidates> answer) {
    return new NearbyCandidates(
        answer.get(0).fetched,
        answer.get(0).reached,
        answer.stream().flatMap(one -> one.rows.stream()).toList());
  }

  /** No place outside the candidates is as near as this: its chord would be too long. */
  boolean reachBeyond(double metres) {
    return reached > Geocentric.longestChord(metres);
  }
}
