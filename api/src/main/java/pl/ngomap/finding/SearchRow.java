package pl.ngomap.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.ngomap.listing.JsonColumn;
import pl.ngomap.listing.OrganisationView;
import pl.ngomap.listing.PlaceView;
import pl.ngomap.listing.Standings;

/**
 * A row of an answer, with the texts in which it was found.
 *
 * @param metres to the place; null: unknown, or asked from nowhere
 * @param organisation null in the row that only tells how many candidates there were
 */
record SearchRow(
    int candidates,
    double score,
    Double metres,
    Double bearing,
    boolean serves,
    OrganisationView organisation,
    PlaceView place,
    List<String> otherNames,
    Map<String, String> descriptions,
    List<String> numbers) {

  static SearchRow of(ResultSet row, JsonColumn json, Standings.At at) throws SQLException {
    int candidates = row.getInt("candidates");
    if (row.getObject("organisation_id") == null) {
      return new SearchRow(
          candidates, 0, null, null, false, null, null, List.of(), Map.of(), List.of());
    }
    List<String> numbers = new ArrayList<>();
    for (String column : List.of("krs", "nip", "regon")) {
      if (row.getString(column) != null) {
        numbers.add(row.getString(column));
      }
    }
    return new SearchRow(
        candidates,
        row.getDouble("score"),
        row.getObject("metres", Double.class),
        row.getObject("bearing", Double.class),
        row.getBoolean("serves"),
        OrganisationView.of(row),
        row.getObject("place_id") == null ? null : PlaceView.of(row, at),
        List.of((String[]) row.getArray("alternative_names").getArray()),
        json.words(row, "descriptions"),
        numbers);
  }
}
