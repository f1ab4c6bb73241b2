package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.MultiPolygon;

/** A unit of the territorial register (TERYT): country, voivodeship, county or commune. */
@Entity
@Table(name = "administrative_unit")
class AdministrativeUnit {

  /** Until the database has measured the outline on the ellipsoid, within the same transaction. */
  private static final double UNMEASURED = 0;

  @Id String teryt;

  @Column(nullable = false)
  String level;

  @Column(nullable = false)
  String name;

  MultiPolygon outline;

  @Column(name = "square_metres")
  Double squareMetres;

  protected AdministrativeUnit() {}

  /** A unit that is known by its code alone; its outline may be imported later. */
  AdministrativeUnit(Teryt teryt, String name) {
    this.teryt = teryt.code();
    this.level = teryt.level();
    this.name = name;
  }

  boolean says(PublishUnits.UnitDraft draft) {
    return name.equals(draft.name()) && outline != null && outline.equalsExact(draft.outline());
  }

  void takeOver(PublishUnits.UnitDraft draft) {
    name = draft.name();
    outline = (MultiPolygon) draft.outline().copy();
    outline.setSRID(Shapes.WGS84);
    squareMetres = UNMEASURED;
  }
}
