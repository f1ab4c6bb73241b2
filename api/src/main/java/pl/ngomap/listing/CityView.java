package pl.ngomap.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.geo.Position;

/** The city of this installation: where the map opens, and on which background. */
@Schema(name = "City", description = "The city of this installation.")
record CityView(
    @Schema(required = true) String name,
    @Schema(required = true, description = "TERYT code of its commune.") String teryt,
    @Schema(required = true) Position centre,
    @Schema(required = true) Bounds bounds,
    @Schema(required = true, description = "Zoom of the first view.") int zoom,
    @Schema(
            required = true,
            description = "IANA name of its time zone.",
            examples = "Europe/Warsaw")
        String zone,
    @Schema(required = true) Tiles tiles,
    @Schema(required = true, description = "All organisations, examples included.")
        long organisations,
    @Schema(required = true, description = "Generated organisations among them.") long examples) {

  @Schema(name = "Bounds", description = "Degrees.")
  record Bounds(
      @Schema(required = true) double minLat,
      @Schema(required = true) double minLon,
      @Schema(required = true) double maxLat,
      @Schema(required = true) double maxLon) {

    static Bounds of(BoundingBox box) {
      return new Bounds(box.minLat(), box.minLon(), box.maxLat(), box.maxLon());
    }
  }

  @Schema(name = "Tiles", description = "A server of raster tiles in Web Mercator.")
  record Tiles(
      @Schema(required = true, description = "With {z}, {x} and {y}.") String url,
      @Schema(required = true) String attribution,
      @Schema(required = true) int maxZoom) {}

  static CityView of(CityConfig config, long organisations, long examples) {
    return new CityView(
        config.name(),
        config.teryt(),
        new Position(config.latitude(), config.longitude()),
        Bounds.of(
            new BoundingBox(
                config.bounds().get(1),
                config.bounds().get(0),
                config.bounds().get(3),
                config.bounds().get(2))),
        config.zoom(),
        config.zone().getId(),
        new Tiles(config.tiles().url(), config.tiles().attribution(), config.tiles().maxZoom()),
        organisations,
        examples);
  }
}
