package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sphere of public tasks, with its use. */
@Schema(
    name = "Sphere",
    description = "A sphere of public tasks: art. 4(1) of the Act of 24 April 2003.")
public record SphereView(
    @Schema(required = true, examples = "1a") String code,
    @Schema(required = true, description = "The marker family of the map.", examples = "pomoc")
        String family,
    @Schema(required = true, description = "Language code (pl, en, uk, de) to label.")
        Map<String, String> labels,
    @Schema(required = true, description = "How many organisations have it.") long organisations) {

  static SphereView of(ResultSet row, JsonColumn json) throws SQLException {
    return new SphereView(
        row.getString("code"),
        row.getString("family"),
        json.words(row, "labels"),
        row.getLong("organisations"));
  }
}
