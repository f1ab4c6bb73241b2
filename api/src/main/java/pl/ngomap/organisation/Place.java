package pl.ngomap.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Point;

/** A seat, branch or service point. One without a position is legal: it is listed, not drawn. */
@Entity
@Table(name = "place")
class Place {

  /** A centimetre in degrees: positions are compared as exactly as they are told. */
  private static final double TOLERANCE = 1e-7;

  @Id UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id", nullable = false)
  Organisation organisation;

  @Column(nullable = false)
  int ordinal;

  @Column(nullable = false)
  String kind;

  String name;
  String street;

  @Column(name = "house_number")
  String houseNumber;

  @Column(name = "postal_code")
  String postalCode;

  String city;
  String country;
  Point position;

  @Column(nullable = false)
  String precision;

  String doubt;

  @Column(name = "opening_hours")
  String openingHours;

  String wheelchair;
  String note;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, Map<String, String>> translations = Map.of();

  protected Place() {}

  Place(UUID id, Organisation organisation, int ordinal) {
    this.id = id;
    this.organisation = organisation;
    this.ordinal = ordinal;
  }

  /** As {@link #takeOver}; a doubt stays until the position is another one. */
  void edit(PlaceDraft draft) {
    Point before = position;
    String doubtBefore = doubt;
    Map<String, Map<String, String>> translationsBefore = translations;
    takeOver(draft);
    boolean stays = before != null && position != null && before.distance(position) < TOLERANCE;
    position = stays ? before : position;
    doubt = stays ? doubtBefore : null;
    translations = translationsBefore;
  }

  void takeOver(PlaceDraft draft) {
    kind = draft.kind();
    name = draft.name();
    street = draft.address().street();
    houseNumber = draft.address().houseNumber();
    postalCode = draft.address().postalCode();
    city = draft.address().city();
    country = draft.address().country();
    position = draft.position() == null ? null : Shapes.point(draft.position());
    precision = draft.precision();
    doubt = draft.doubt();
    openingHours = draft.openingHours();
    wheelchair = draft.wheelchair();
    note = draft.note();
    translations = Map.of();
  }
}
