package pl.ngomap.organisation;

/** The statements by which the words of profiles get into the database, and out of it. */
final class WordsSql {

  private WordsSql() {}

  /** Rows wait here between Java, which takes texts apart, and the tables that visitors read. */
  static final String MAKE_ROOM =
      """
      create temporary table if not exists published_search (organisation_id uuid primary key, search tsvector not null,
        place_search tsvector not null)
      on commit delete rows""";

  static final String CLEAR = "delete from published_search";

  static final String ANALYZE = "analyze published_search";

  /** All texts of the profiles that %s names. */
  static final String TEXTS =
      """
      select o.id, o.name, o.alternative_names, o.descriptions, o.krs, o.nip, o.regon,
        coalesce((select array_agg(s.sphere order by s.ordinal)
          from organisation_sphere s where s.organisation_id = o.id), '{}') as spheres,
        coalesce((select array_agg(concat_ws(' ', p.name, p.street, p.house_number, p.postal_code, p.city) order by p.ordinal)
          from place p where p.organisation_id = o.id), '{}') as addresses,
        coalesce((select array_agg(u.name order by a.ordinal)
          from activity_area a join administrative_unit u on u.teryt = a.teryt
          where a.organisation_id = o.id), '{}') as units,
        coalesce((select array_agg(distinct a.teryt)
          from activity_area a where a.organisation_id = o.id and a.teryt is not null), '{}') as teryts,
        coalesce((select array_agg(st_y(p.position)) from place p
          where p.organisation_id = o.id and p.position is not null and p.doubt is null), '{}') as lats,
        coalesce((select array_agg(st_x(p.position)) from place p
          where p.organisation_id = o.id and p.position is not null and p.doubt is null), '{}') as lons
      from organisation o
      where %s""";

  static final String OF_VERSION = "o.published_version = ?";

  static final String OF_ALL = "? is not null";

  static final String COUNT_WORDS =
      """
      insert into search_word (word, shown, documents)
      select * from unnest(?::text[], ?::text[], ?::bigint[])
      on conflict (word) do update set documents = search_word.documents + excluded.documents""";

  /** Takes from the vocabulary what profiles say that are about to be withdrawn. */
  private static final String FORGET =
      """
      update search_word known set documents = known.documents - gone.ndoc
      from ts_stat(%s) gone where gone.word = known.word""";

  static final String FORGET_VERSION =
      FORGET.formatted(
          """
          'select search from listing_organisation where organisation_id in (
            select id from organisation where revision > 1 and published_version = ' || cast(:version as bigint) || ')'""");

  static final String FORGET_ONE =
      FORGET.formatted(
          "'select search from listing_organisation where organisation_id = ''' || cast(:id as uuid) || ''''");

  static final String FORGET_EXAMPLES =
      FORGET.formatted("'select search from listing_organisation where example'");

  static final String FORGET_ALL = "truncate search_word";
}
