package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** Where an organisation works: an administrative unit, a drawn shape, or a circle. */
@Entity
@Table(name = "activity_area")
class ActivityArea {

  @Id UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id", nullable = false)
  Organisation organisation;

  @Column(nullable = false)
  int ordinal;

  @Column(nullable = false)
  String kind;

  String teryt;
  MultiPolygon shape;
  Point centre;

  @Column(name = "radius_metres")
  Double radiusMetres;

  protected ActivityArea() {}

  ActivityArea(UUID id, Organisation organisation, int ordinal) {
    this.id = id;
    this.organisation = organisation;
    this.ordinal = ordinal;
  }

  void takeOver(ActivityAreaDraft draft) {
    teryt = null;
    shape = null;
    centre = null;
    radiusMetres = null;
    if (draft instanceof ActivityAreaDraft.Unit unit) {
      kind = "unit";
      teryt = unit.teryt().code();
    } else if (draft instanceof ActivityAreaDraft.Drawn drawn) {
      kind = "drawn";
      shape = (MultiPolygon) drawn.shape().copy();
      shape.setSRID(Shapes.WGS84);
    } else if (draft instanceof ActivityAreaDraft.Circle circle) {
      kind = "radius";
      centre = Shapes.point(circle.centre());
      radiusMetres = circle.radius().metres();
    }
  }
}
