package pl.ngomap.moderation.proposal;

/** Statements that read the queue. */
final class ProposalSql {

  /** Stewards who have not answered in time are no longer waited for. */
  private static final String STATE =
      "case when p.state = 'waiting-for-steward' and p.due_at <= :now then 'open' else p.state end";

  private static final String VISIBLE =
      """
       from proposal p
      left join organisation o on o.id = p.organisation_id
      where (cast(:kind as text) is null or p.kind = :kind)
        and (cast(:organisation as uuid) is null or p.organisation_id = cast(:organisation as uuid))""";

  private static final String ITEMS =
      """
      select p.id, p.kind, o.id as organisation, o.slug, o.name, p.title, p.submitted_at, p.submitted_by,
        array_to_string(p.changed_fields, ',') as changed_fields,
        array_to_string(p.waits_because, ',') as waits_because, p.locked_by, p.locked_until, %s as state"""
              .formatted(STATE)
          + VISIBLE
          + " and (cast(:state as text) is null or "
          + STATE
          + " = :state)";

  /** Who has waited longest comes first: identifiers sort by time. */
  static final String LONGEST_WAITING =
      ITEMS
          + " and (cast(:after as uuid) is null or p.id > cast(:after as uuid)) order by p.id limit :limit";

  static final String LATEST =
      ITEMS
          + " and (cast(:after as uuid) is null or p.id < cast(:after as uuid)) order by p.id desc limit :limit";

  static final String COUNTS =
      "select "
          + STATE
          + " as state, count(*) as proposals"
          + VISIBLE
          + " and p.state not in ('approved', 'rejected') group by 1";

  static final String SAME_NUMBER =
      """
      select o.id, o.slug, o.name from organisation o
      where o.krs = :krs or o.nip = :nip or o.regon = :regon
      order by o.id limit 10""";

  static final String NEIGHBOURS =
      """
      select distinct o.id, o.slug, o.name
      from listing_place p join organisation o on o.id = p.organisation_id
      where p.position && st_expand(st_setsrid(st_makepoint(:lon, :lat), 4326), :width, 0.001)
        and st_dwithin(cast(p.position as geography),
          cast(st_setsrid(st_makepoint(:lon, :lat), 4326) as geography), 100)
      order by o.id limit 500""";

  private ProposalSql() {}
}
