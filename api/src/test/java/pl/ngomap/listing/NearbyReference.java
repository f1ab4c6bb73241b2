package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

/** What "nearby" should answer, asked of every organisation and every area one by one. */
final class NearbyReference {

  private static final double MEAN_RADIUS = 6_371_008.8;

  private final List<OrganisationDraft> drafts;
  private final Map<String, MultiPolygon> units;

  /**
   * @param drafts in the order of their identifiers, which decides between areas of equal size
   * @param units code to outline
   */
  NearbyReference(List<OrganisationDraft> drafts, Map<String, MultiPolygon> units) {
    this.drafts = drafts;
    this.units = units;
  }

  /**
   * An item of the answer.
   *
   * @param metres of the place; not a number when there is none
   * @param squareMetres of the area, for those who only serve; not a number otherwise
   */
  record Item(String name, String relation, double metres, double squareMetres) {}

  /**
   * @param relation located, serves or both; null: any
   */
  List<Item> find(Position from, double radius, String relation) {
    List<Item> located = new ArrayList<>();
    List<Item> serving = new ArrayList<>();
    for (OrganisationDraft draft : drafts) {
      OptionalDouble area = smallestArea(draft, from);
      String near = area.isPresent() ? "both" : "located";
      List<Item> own =
          distances(draft, from)
              .filter(metres -> metres <= radius)
              .mapToObj(metres -> new Item(draft.name(), near, metres, Double.NaN))
              .toList();
      located.addAll(own);
      if (own.isEmpty() && area.isPresent()) {
        double main = distances(draft, from).findFirst().orElse(Double.NaN);
        serving.add(new Item(draft.name(), "serves", main, area.getAsDouble()));
      }
    }
    located.sort(Comparator.comparingDouble(Item::metres));
    serving.sort(Comparator.comparingDouble(Item::squareMetres));
    boolean all = relation == null || relation.equals("located");
    return Stream.concat(
            located.stream().filter(item -> all || item.relation.equals("both")),
            serving.stream().filter(item -> relation == null || relation.equals("serves")))
        .toList();
  }

  private static DoubleStream distances(OrganisationDraft draft, Position from) {
    return draft.places().stream()
        .filter(place -> place.doubt() == null)
        .map(PlaceDraft::position)
        .filter(Objects::nonNull)
        .mapToDouble(position -> Landmarks.metres(from, position));
  }

  private OptionalDouble smallestArea(OrganisationDraft draft, Position from) {
    return draft.activityAreas().stream()
        .filter(area -> covers(area, from))
        .mapToDouble(this::squareMetres)
        .min();
  }

  private boolean covers(ActivityAreaDraft area, Position from) {
    if (area instanceof ActivityAreaDraft.Circle circle) {
      return Landmarks.metres(circle.centre(), from) <= circle.radius().metres();
    }
    MultiPolygon shape = shape(area);
    return shape != null
        && shape.covers(new GeometryFactory().createPoint(new Coordinate(from.lon(), from.lat())));
  }

  private double squareMetres(ActivityAreaDraft area) {
    if (area instanceof ActivityAreaDraft.Circle circle) {
      return 2
          * Math.PI
          * MEAN_RADIUS
          * MEAN_RADIUS
          * (1 - Math.cos(circle.radius().metres() / MEAN_RADIUS));
    }
    double sum = 0;
    MultiPolygon shape = shape(area);
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon part = (Polygon) shape.getGeometryN(i);
      sum += squareMetres(part.getExteriorRing());
      for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
        sum -= squareMetres(part.getInteriorRingN(hole));
      }
    }
    return sum;
  }

  private MultiPolygon shape(ActivityAreaDraft area) {
    return area instanceof ActivityAreaDraft.Unit unit
        ? units.get(unit.teryt().code())
        : ((ActivityAreaDraft.Drawn) area).shape();
  }

  private static double squareMetres(LineString ring) {
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 0; i < ring.getNumPoints() - 1; i++) {
      polygon.AddPoint(ring.getCoordinateN(i).y, ring.getCoordinateN(i).x);
    }
    return Math.abs(polygon.Compute().area);
  }
}
