package pl.ngomap.organisation;

import java.util.List;

/** The statements that only examples need: to write a million of them, and to take them away. */
final class ExampleSql {

  private ExampleSql() {}

  static final String NUMBERS =
      "select key::int from organisation_source_key where source = :source";

  /**
   * For the length of the transaction: room to sort and to gather index entries, and no compiling
   * of statements, which costs more here than it saves.
   */
  static final List<String> MAKE_ROOM =
      List.of(
          "set local work_mem = '128MB'",
          "set local maintenance_work_mem = '256MB'",
          "set local gin_pending_list_limit = '128MB'",
          "set local jit = off");

  /** Index entries that still wait in a list would slow down every search. */
  static final String TIDY_INDEXES =
      """
      select sum(gin_clean_pending_list(i.indexrelid))
      from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_am am on am.oid = c.relam and am.amname = 'gin'
      where i.indrelid in ('listing_organisation'::regclass, 'listing_place'::regclass)""";

  static final String COUNT = "select count(*) from organisation where example";

  static final String TOMBSTONES =
      """
      insert into change_log (version, organisation_id, kind, revision, changed_at)
      select :version, id, 'removed', revision, :now from organisation where example""";

  /** Parts go before their owners, all at once instead of one owner's after the other's. */
  static final List<String> REMOVE =
      List.of(
          WordsSql.FORGET_EXAMPLES,
          remove("listing_organisation"),
          remove("listing_place"),
          remove("listing_area"),
          remove("listing_area_piece"),
          remove("organisation_revision"),
          remove("organisation_source_key"),
          remove("organisation_sphere"),
          remove("place"),
          remove("activity_area"),
          "delete from organisation where example");

  private static String remove(String table) {
    return "delete from "
        + table
        + " where organisation_id in (select id from organisation where example)";
  }
}
