package pl.ngomap.organisation;

import java.util.List;

/**
 * The statements that carry a publication from the organisations' own tables to history, the change
 * log and the tables that visitors read. Each works on all organisations of one data version at
 * once: one of them or a million.
 */
final class PublicationSql {

  private PublicationSql() {}

  static final String LOCK_VERSION = "select value + 1 from data_version for update";

  /** Whether this publication is a large one; counts no further than that. */
  static final String IS_LARGE =
      """
      select count(*) = :large
      from (select from organisation where published_version = :version limit :large) found""";

  static final String ANALYZE_OWN_TABLES =
      "analyze organisation, organisation_sphere, organisation_source_key, place, activity_area";

  static final String ANALYZE_PUBLIC_FACE =
      "analyze listing_organisation, listing_place, listing_area, listing_area_piece,"
          + " organisation_revision, change_log";

  static final String SET_VERSION = "update data_version set value = :version";

  /** Places are named field by field: to_jsonb is slow where it meets a geometry. */
  static final String REVISIONS =
      """
      insert into organisation_revision (organisation_id, number, snapshot, actor, reason, published_at)
      select o.id, o.revision,
        to_jsonb(o) - '{id,example,revision,published_version}'::text[] || jsonb_build_object(
          'spheres', coalesce((select jsonb_agg(s.sphere order by s.ordinal)
            from organisation_sphere s where s.organisation_id = o.id), '[]'),
          'places', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'ordinal', p.ordinal, 'kind', p.kind,
              'name', p.name, 'street', p.street, 'house_number', p.house_number, 'postal_code', p.postal_code,
              'city', p.city, 'country', p.country, 'position', st_asgeojson(p.position)::jsonb,
              'precision', p."precision", 'doubt', p.doubt, 'opening_hours', p.opening_hours,
              'wheelchair', p.wheelchair, 'note', p.note, 'translations', p.translations) order by p.ordinal)
            from place p where p.organisation_id = o.id), '[]'),
          'activity_areas', coalesce((select jsonb_agg(to_jsonb(a) - 'organisation_id' order by a.ordinal)
            from activity_area a where a.organisation_id = o.id), '[]')),
        :actor, :reason, :now
      from organisation o
      where o.published_version = :version""";

  static final String CHANGES =
      """
      insert into change_log (version, organisation_id, kind, revision, changed_at)
      select :version, o.id, 'published', o.revision, :now
      from organisation o
      where o.published_version = :version""";

  /**
   * Six things make a good profile: a sphere, a description, a contact, a place on the map, hours,
   * an area.
   */
  private static final String ORGANISATIONS =
      """
      insert into listing_organisation (organisation_id, slug, name, legal_form, family, spheres, public_benefit,
        example, located, units, own_areas, wheelchair, verified_at, completeness, name_folded, search)
      select o.id, o.slug, o.name, o.legal_form, main.family, coalesce(s.codes, '{}'), o.public_benefit,
        o.example, coalesce(p.located, false), coalesce(a.units, '{}'), coalesce(a.own, false), p.wheelchair,
        o.verified_at,
        case when o.example then 0 else ((s.codes is not null)::int + (o.descriptions <> '{}')::int
          + (coalesce(o.website, o.email, o.phone) is not null)::int + coalesce(p.located, false)::int
          + coalesce(p.hours, false)::int + (a.units is not null or coalesce(a.own, false))::int) / 6.0 end,
        lower(unaccent(o.name)), words.search
      from organisation o
      join published_search words on words.organisation_id = o.id
      left join (
        select s.organisation_id, array_agg(s.sphere order by s.ordinal) as codes
        from organisation_sphere s join organisation o on o.id = s.organisation_id
        where o.published_version = :version
        group by s.organisation_id) s on s.organisation_id = o.id
      left join sphere main on main.code = s.codes[1]
      left join lateral (
        select bool_or(position is not null and doubt is null) as located, bool_or(opening_hours is not null) as hours,
          case max(case wheelchair when 'yes' then 3 when 'limited' then 2 when 'no' then 1 end)
            when 3 then 'yes' when 2 then 'limited' when 1 then 'no' end as wheelchair
        from place where organisation_id = o.id) p on true
      left join lateral (
        select array_agg(distinct teryt) filter (where teryt is not null) as units, bool_or(teryt is null) as own
        from activity_area where organisation_id = o.id) a on true
      where o.published_version = :version""";

  /**
   * Geometries are ordered along a Hilbert curve, so that neighbours on the ground are neighbours
   * on the disk; the index of chords also grows better so than along the cells' Morton curve, which
   * jumps.
   */
  private static final String PLACES =
      """
      insert into listing_place (place_id, organisation_id, ordinal, kind, street, house_number, postal_code, city,
        country, position, geocentric, cell, "precision", opening_hours, hours_key, wheelchair, slug, name, legal_form,
        family, spheres, public_benefit, example, units, own_areas, street_folded, city_folded, search)
      select p.id, o.organisation_id, p.ordinal, p.kind, p.street, p.house_number, p.postal_code, p.city,
        p.country, d.position, st_setsrid(st_transform(st_force3d(d.position), 4978), 0), morton_cell(d.position),
        case when d.position is null then 'none' else p.precision end, p.opening_hours,
        hours_key(p.opening_hours, p.country, d.position), p.wheelchair, o.slug, o.name, o.legal_form, o.family, o.spheres,
        o.public_benefit, o.example, o.units,
        exists (select from activity_area a where a.organisation_id = p.organisation_id and a.teryt is null),
        folded_street(p.street), lower(unaccent(p.city)), words.place_search
      from listing_organisation o
      join published_search words on words.organisation_id = o.organisation_id
      join place p on p.organisation_id = o.organisation_id
      cross join lateral (select case when p.doubt is null then p.position end as position) d
      where o.organisation_id in (select id from organisation where published_version = :version)
      order by d.position""";

  /**
   * A circle's reach: a chord is never longer than its arc, so a box of the radius around the
   * centre holds it.
   */
  private static final String AREAS =
      """
      insert into listing_area (area_id, organisation_id, kind, teryt, square_metres, centre, radius_metres, reach)
      select a.id, a.organisation_id, a.kind, a.teryt,
        case a.kind
          when 'unit' then (select square_metres from administrative_unit u where u.teryt = a.teryt)
          when 'drawn' then st_area(a.shape::geography)
          else 2 * pi() * 6371008.8 ^ 2 * (1 - cos(least(a.radius_metres / 6371008.8, pi()))) end,
        a.centre::geography, a.radius_metres,
        case when a.kind = 'radius' then st_makeline(
          st_makepoint(st_x(c.p) - a.radius_metres, st_y(c.p) - a.radius_metres, st_z(c.p) - a.radius_metres),
          st_makepoint(st_x(c.p) + a.radius_metres, st_y(c.p) + a.radius_metres, st_z(c.p) + a.radius_metres)) end
      from activity_area a
      join organisation o on o.id = a.organisation_id
      cross join lateral (select st_transform(st_force3d(a.centre), 4978) as p) c
      where o.published_version = :version""";

  private static final String AREA_PIECES =
      """
      insert into listing_area_piece (area_id, organisation_id, outline)
      select a.id, a.organisation_id, st_subdivide(a.shape, 64)
      from activity_area a
      join organisation o on o.id = a.organisation_id
      where o.published_version = :version and a.kind = 'drawn'""";

  /** In this order: what is there goes, what is published comes. */
  static final List<String> PUBLIC_FACE =
      List.of(
          withdraw("listing_organisation"),
          withdraw("listing_place"),
          withdraw("listing_area"),
          withdraw("listing_area_piece"),
          ORGANISATIONS,
          PLACES,
          AREAS,
          AREA_PIECES);

  /**
   * After outlines have changed: their sizes, the pieces that answer "which units cover this
   * point", and who works there.
   */
  static final List<String> UNITS =
      List.of(
          """
          update administrative_unit set square_metres = st_area(outline::geography)
          where teryt = any(:teryts)""",
          "delete from administrative_unit_piece where teryt = any(:teryts)",
          """
          insert into administrative_unit_piece (teryt, outline)
          select teryt, st_subdivide(outline, 64) from administrative_unit where teryt = any(:teryts)""",
          """
          update listing_area a set square_metres = u.square_metres
          from administrative_unit u where u.teryt = a.teryt and u.teryt = any(:teryts)""");

  private static String withdraw(String table) {
    return "delete from "
        + table
        + " where organisation_id in (select id from organisation where published_version = :version and revision > 1)";
  }
}
