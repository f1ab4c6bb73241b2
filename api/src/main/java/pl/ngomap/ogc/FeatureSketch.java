package pl.ngomap.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the features of a page lie beside each other, as SVG: no script, no tiles. Degrees of
 * longitude are narrowed as they are in the middle of what is drawn.
 */
final class FeatureSketch {

  private static final double WIDTH = 640;
  private static final double HIGHEST = 480;
  private static final double MARGIN = 16;
  private static final double RADIUS = 4;

  /** One place alone is drawn in the middle of so many degrees. */
  private static final double NARROWEST = 0.01;

  private final List<List<Coordinate>> lines = new ArrayList<>();
  private final Envelope box = new Envelope();

  private FeatureSketch() {}

  /**
   * @param geometries GeoJSON in CRS84; null nodes are left out
   * @return null when there is nothing to draw
   */
  static String of(List<JsonNode> geometries) {
    FeatureSketch sketch = new FeatureSketch();
    geometries.forEach(geometry -> sketch.add(geometry.path("coordinates")));
    return sketch.lines.isEmpty() ? null : sketch.draw();
  }

  private void add(JsonNode coordinates) {
    if (coordinates.path(0).isNumber()) {
      lines.add(List.of(coordinate(coordinates)));
    } else if (coordinates.path(0).path(0).isNumber()) {
      List<Coordinate> line = new ArrayList<>();
      coordinates.forEach(position -> line.add(coordinate(position)));
      lines.add(line);
    } else {
      coordinates.forEach(this::add);
    }
  }

  private Coordinate coordinate(JsonNode position) {
    Coordinate coordinate =
        new Coordinate(position.get(0).doubleValue(), position.get(1).doubleValue());
    box.expandToInclude(coordinate);
    return coordinate;
  }

  private String draw() {
    double narrowing = Math.cos(Math.toRadians(box.centre().y));
    double wide = Math.max(NARROWEST, box.getWidth()) * narrowing;
    double high = Math.max(NARROWEST, box.getHeight());
    double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / high);
    double height = high * scale + 2 * MARGIN;
    Coordinate centre = box.centre();
    String shapes =
        lines.stream()
            .map(
                line ->
                    shape(
                        line.stream()
                            .map(
                                at ->
                                    new Coordinate(
                                        WIDTH / 2 + (at.x - centre.x) * narrowing * scale,
                                        height / 2 - (at.y - centre.y) * scale))
                            .toList()))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT, "<svg viewBox=\"0 0 %.0f %.0f\">%s</svg>", WIDTH, height, shapes);
  }

  private static String shape(List<Coordinate> line) {
    if (line.size() == 1) {
      return String.format(
          Locale.ROOT,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\"/>",
          line.get(0).x,
          line.get(0).y,
          RADIUS);
    }
    return line.stream()
        .map(at -> String.format(Locale.ROOT, "%.1f %.1f", at.x, at.y))
        .collect(Collectors.joining("L", "<path d=\"M", "\"/>"));
  }
}
