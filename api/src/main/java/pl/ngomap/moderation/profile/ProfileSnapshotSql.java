package pl.ngomap.moderation.profile;

/**
 * Statements that make a {@link ProfileDraft} of a revision's snapshot. The published state is the
 * snapshot of its last revision.
 */
final class ProfileSnapshotSql {

  /** Of {@code r.snapshot}. */
  private static final String PROFILE =
      """
      cast(jsonb_strip_nulls(jsonb_build_object(
        'name', r.snapshot -> 'name', 'alternativeNames', r.snapshot -> 'alternative_names',
        'legalForm', r.snapshot -> 'legal_form',
        'krs', r.snapshot -> 'krs', 'nip', r.snapshot -> 'nip', 'regon', r.snapshot -> 'regon',
        'register', case when r.snapshot ->> 'register_name' is not null then jsonb_build_object(
          'name', r.snapshot -> 'register_name', 'number', r.snapshot -> 'register_number') end,
        'publicBenefit', r.snapshot -> 'public_benefit',
        'taxShare', case when r.snapshot ->> 'tax_share_krs' is not null then jsonb_build_object(
          'krs', r.snapshot -> 'tax_share_krs', 'aim', r.snapshot -> 'tax_share_aim') end,
        'spheres', r.snapshot -> 'spheres', 'descriptions', r.snapshot -> 'descriptions',
        'contacts', jsonb_build_object('website', r.snapshot -> 'website', 'email', r.snapshot -> 'email',
          'phone', r.snapshot -> 'phone'),
        'places', (
          select coalesce(jsonb_agg(jsonb_build_object('id', p -> 'id', 'kind', p -> 'kind', 'name', p -> 'name',
            'position', case when jsonb_typeof(p -> 'position') = 'object' then jsonb_build_object(
              'lat', round(cast(p #>> '{position,coordinates,1}' as numeric), 7),
              'lon', round(cast(p #>> '{position,coordinates,0}' as numeric), 7)) end,
            'precision', p -> 'precision',
            'address', jsonb_build_object('street', p -> 'street', 'houseNumber', p -> 'house_number',
              'postalCode', p -> 'postal_code', 'city', p -> 'city', 'country', p -> 'country'),
            'openingHours', p -> 'opening_hours', 'wheelchair', p -> 'wheelchair', 'note', p -> 'note')
            order by cast(p ->> 'ordinal' as integer)), '[]')
          from jsonb_array_elements(r.snapshot -> 'places') p),
        'activityAreas', (
          select coalesce(jsonb_agg(jsonb_build_object('id', a -> 'id', 'kind', a -> 'kind', 'teryt', a -> 'teryt',
            'centre', case when jsonb_typeof(a -> 'centre') = 'object' then jsonb_build_object(
              'lat', round(cast(a #>> '{centre,coordinates,1}' as numeric), 7),
              'lon', round(cast(a #>> '{centre,coordinates,0}' as numeric), 7)) end,
            'radiusMetres', a -> 'radius_metres',
            'geometry', case when jsonb_typeof(a -> 'shape') = 'object' then (a -> 'shape') - 'crs' end)
            order by cast(a ->> 'ordinal' as integer)), '[]')
          from jsonb_array_elements(r.snapshot -> 'activity_areas') a))) as text)""";

  static final String PUBLISHED =
      """
      select o.id, o.slug, o.revision, cast(o.provenance as text) as provenance,
        exists (select from stewardship s where s.organisation_id = o.id and s.level = 'owner') as owned,
        %s as profile
      from organisation o
      join organisation_revision r on r.organisation_id = o.id and r.number = o.revision
      where o.id = :id"""
          .formatted(PROFILE);

  private static final String REVISIONS =
      """
      select r.number, r.published_at, r.actor, r.reason, %s as profile
      from organisation_revision r
      where r.organisation_id = :id"""
          .formatted(PROFILE);

  static final String REVISION = REVISIONS + " and r.number = :number";

  /** Newest first. */
  static final String HISTORY =
      REVISIONS + " and r.number < :before order by r.number desc limit :limit";

  private ProfileSnapshotSql() {}
}
