package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal form, with its use. */
@Schema(name = "LegalForm", description = "A legal form of organisations.")
record LegalFormView(
    @Schema(required = true, examples = "association") String code,
    @Schema(required = true, description = "Language code (pl, en, uk, de) to label.")
        Map<String, String> labels,
    @Schema(description = "Where such organisations are registered.", examples = "KRS")
        String register,
    @Schema(required = true, description = "How many organisations have it.") long organisations) {

  static LegalFormView of(ResultSet row, JsonColumn json) throws SQLException {
    return new LegalFormView(
        row.getString("code"),
        json.words(row, "labels"),
        row.getString("register"),
        row.getLong("organisations"));
  }
}
