package pl.ngomap.tile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** TileJSON 3.0.0: where tiles are, and what is in them. */
@Schema(name = "TileJson", description = "TileJSON 3.0.0: where tiles are, and what is in them.")
record TileJson(
    @Schema(required = true, enumeration = "3.0.0") String tilejson,
    @Schema(required = true) String name,
    @Schema(required = true, enumeration = "xyz") String scheme,
    @Schema(required = true, description = "Addresses with {z}, {x} and {y}.") List<String> tiles,
    @Schema(required = true) int minzoom,
    @Schema(required = true) int maxzoom,
    @Schema(required = true) @JsonProperty("vector_layers") List<Layer> layers) {

  /** A layer, and what its attributes mean. */
  @Schema(name = "TileJsonLayer")
  record Layer(
      @Schema(required = true) String id,
      @Schema(required = true) String description,
      @Schema(required = true, type = SchemaType.OBJECT) Map<String, String> fields) {}

  private static final Layer PLACES =
      new Layer(
          "places",
          "Places of organisations; where they are too many for one tile, cells of a grid that tell their number only",
          Map.of(
              "places", "How many; 1 unless it is a cell",
              "organisation", "Identifier of the organisation",
              "slug", "Of the organisation's page",
              "name", "Of the organisation",
              "family", "Family of its main sphere",
              "precision", "How exact the position is",
              "example", "Whether it was made up for demonstration"));

  private static final Layer AREAS =
      new Layer(
          "areas",
          "Where organisations work: administrative units, drawn areas and circles",
          Map.of(
              "kind", "unit, drawn or radius",
              "name", "Of the unit, or of the organisation",
              "teryt", "Code of the unit",
              "organisation", "Identifier of the organisation",
              "slug", "Of the organisation's page",
              "organisations", "How many work there"));

  /**
   * @param base where the public finds the map
   * @param query what narrows the tiles, as the query string says it; empty: nothing
   */
  static TileJson of(URI base, String query) {
    String tiles = base.resolve("/api/v1/tiles/") + "{z}/{x}/{y}.mvt";
    return new TileJson(
        "3.0.0",
        "Mapa NGO",
        "xyz",
        List.of(query.isEmpty() ? tiles : tiles + "?" + query),
        0,
        TileAddress.FINEST,
        List.of(PLACES, AREAS));
  }
}
