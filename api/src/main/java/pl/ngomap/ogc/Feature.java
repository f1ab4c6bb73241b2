package pl.ngomap.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/** A GeoJSON feature (RFC 7946); geometry and properties come from the database as they are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Feature(
    String type,
    String id,
    @JsonRawValue @JsonInclude(JsonInclude.Include.ALWAYS) String geometry,
    @JsonRawValue String properties,
    List<Link> links) {

  static Feature of(String id, String geometry, String properties) {
    return new Feature("Feature", id, geometry, properties, null);
  }

  Feature with(List<Link> ways) {
    return new Feature(type, id, geometry, properties, ways);
  }
}
