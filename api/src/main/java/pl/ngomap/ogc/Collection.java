package pl.ngomap.ogc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.ogc.cql2.Cql2;
import pl.ngomap.ogc.cql2.Cql2.Type;
import pl.ngomap.problem.Refusal;

/** What is offered: each a select with id, geometry and properties, by the names of its columns. */
enum Collection {
  PLACES(
      "places",
      "Miejsca",
      "Places",
      "Seats, branches and service points that are on the map.",
      """
      select place_id as id, position as geometry, organisation_id as organisation, slug, name, kind, legal_form as "legalForm",
        family, spheres[1] as sphere, spheres, public_benefit as "publicBenefit", "precision", street, house_number as "houseNumber",
        postal_code as "postalCode", city, opening_hours as "openingHours", wheelchair, example
      from listing_place where position is not null""",
      List.of(
          "organisation",
          "slug",
          "name",
          "kind",
          "legalForm",
          "family",
          "sphere",
          "precision",
          "street",
          "houseNumber",
          "postalCode",
          "city",
          "openingHours",
          "wheelchair"),
      List.of("publicBenefit", "example"),
      List.of(),
      List.of()),
  ORGANISATIONS(
      "organisations",
      "Organizacje",
      "Organisations",
      "All organisations, at their first place on the map; those without one have no geometry, and are in every box.",
      """
      select o.organisation_id as id, p.position as geometry, o.slug, o.name, o.legal_form as "legalForm", o.family,
        o.spheres[1] as sphere, o.spheres, o.public_benefit as "publicBenefit", o.wheelchair, o.verified_at as "verifiedAt",
        o.units, o.example
      from listing_organisation o
      left join lateral (
        select position from listing_place where organisation_id = o.organisation_id and position is not null
        order by ordinal limit 1) p on true""",
      List.of("slug", "name", "legalForm", "family", "sphere", "wheelchair"),
      List.of("publicBenefit", "example"),
      List.of(),
      List.of("verifiedAt")),
  ACTIVITY_AREAS(
      "activity-areas",
      "Obszary działania",
      "Activity areas",
      "Where organisations work: administrative units, circles, drawn shapes.",
      """
      select a.id, coalesce(a.shape, u.outline, st_buffer(a.centre::geography, a.radius_metres)::geometry) as geometry,
        a.organisation_id as organisation, o.slug, o.name, a.kind, a.teryt, u.name as unit, a.radius_metres as "radiusMetres",
        l.square_metres as "squareMetres", o.example
      from activity_area a
      join listing_organisation o on o.organisation_id = a.organisation_id
      join listing_area l on l.area_id = a.id
      left join administrative_unit u on u.teryt = a.teryt
      where coalesce(a.shape, u.outline, a.centre) is not null""",
      List.of("organisation", "slug", "name", "kind", "teryt", "unit"),
      List.of("example"),
      List.of("radiusMetres", "squareMetres"),
      List.of()),
  ADMINISTRATIVE_UNITS(
      "administrative-units",
      "Jednostki administracyjne",
      "Administrative units",
      "Voivodeships, counties and communes, by their TERYT code.",
      """
      select teryt as id, outline as geometry, teryt, name, level, square_metres as "squareMetres"
      from administrative_unit where outline is not null""",
      List.of("teryt", "name", "level"),
      List.of(),
      List.of("squareMetres"),
      List.of());

  static final String GEOMETRY = "geometry";

  private final String id;
  private final String polish;
  private final String english;
  private final String description;
  private final String source;
  private final Map<String, Cql2.Property> properties = new LinkedHashMap<>();

  Collection(
      String id,
      String polish,
      String english,
      String description,
      String source,
      List<String> texts,
      List<String> flags,
      List<String> numbers,
      List<String> instants) {
    this.id = id;
    this.polish = polish;
    this.english = english;
    this.description = description;
    this.source = source;
    properties.put(GEOMETRY, new Cql2.Property(Type.GEOMETRY, "f.geometry"));
    texts.forEach(name -> put(name, Type.TEXT, "::text"));
    flags.forEach(name -> put(name, Type.BOOLEAN, ""));
    numbers.forEach(name -> put(name, Type.NUMBER, "::float8"));
    instants.forEach(name -> put(name, Type.INSTANT, ""));
  }

  private void put(String name, Type type, String cast) {
    boolean plain = type != Type.TEXT || !name.equals("organisation");
    properties.put(name, new Cql2.Property(type, "f.\"" + name + "\"" + (plain ? "" : cast)));
  }

  /**
   * @throws Refusal when there is none of this name
   */
  static Collection of(String id) {
    return Arrays.stream(values())
        .filter(collection -> collection.id.equals(id))
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("collection-not-found", "There is no collection of this name."));
  }

  String id() {
    return id;
  }

  String title() {
    return english + " · " + polish;
  }

  String description() {
    return description;
  }

  /** A select with the columns id, geometry and those of the properties. */
  String source() {
    return source;
  }

  /** What may be asked about, by name; the geometry first. */
  Map<String, Cql2.Property> properties() {
    return properties;
  }

  /** Whether some features have no geometry: these are in every box. */
  boolean mayLackGeometry() {
    return this == ORGANISATIONS;
  }

  /** The table whose spatial index tells how far the features reach. */
  String extentTable() {
    return switch (this) {
      case PLACES, ORGANISATIONS -> "listing_place";
      case ACTIVITY_AREAS -> "listing_area_piece";
      case ADMINISTRATIVE_UNITS -> "administrative_unit_piece";
    };
  }

  String extentColumn() {
    return this == PLACES || this == ORGANISATIONS ? "position" : "outline";
  }

  boolean isByUuid() {
    return this != ADMINISTRATIVE_UNITS;
  }

  boolean isDrawnAsTiles() {
    return this == PLACES || this == ACTIVITY_AREAS;
  }

  /** The names of properties that a parameter of their own asks about. */
  List<String> parameters() {
    List<String> names = new ArrayList<>(properties.keySet());
    names.remove(GEOMETRY);
    return names;
  }
}
