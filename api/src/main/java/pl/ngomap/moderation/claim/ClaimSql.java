package pl.ngomap.moderation.claim;

/** Statements about claims. */
final class ClaimSql {

  static final String LOCK_ORGANISATION =
      "select id, name, example from organisation where id = :id for update";

  /** Counted while the organisation is locked; the person is not, so that one more may slip by. */
  static final String COUNT_CODES =
      """
      select
        count(*) filter (where c.organisation_id = :organisation and c.person_id = :person),
        count(*) filter (where c.organisation_id = :organisation),
        count(*) filter (where c.person_id = :person)
      from claim_code k join claim c on c.id = k.claim_id
      where k.sent_at > :since and (c.organisation_id = :organisation or c.person_id = :person)""";

  /** Those whose actor is a role are edits; a source is called otherwise. */
  static final String REGISTERED_EMAIL =
      """
      select snapshot ->> 'email'
      from organisation_revision
      where organisation_id = :organisation
        and actor not in ('visitor', 'steward', 'moderator', 'administrator', 'auditor')
      order by number desc limit 1""";

  private static final String COLUMNS =
      """
      select c.id, o.id as organisation, o.slug, o.name, c.way, c.state, c.message, c.created_at, c.decided_at,
        c.reason, p.email, c.person_id = :me as mine,
        (select k.sent_to from claim_code k where k.claim_id = c.id order by k.id desc limit 1) as sent_to,
        (select k.expires_at from claim_code k where k.claim_id = c.id order by k.id desc limit 1) as expires_at,
        a.media_type, length(a.content) as bytes, a.attached_at,
        exists (select from claim_former_owner f where f.claim_id = c.id and f.person_id = :me) as lost_by_me
      from claim c
      join organisation o on o.id = c.organisation_id
      join person p on p.id = c.person_id
      left join claim_attachment a on a.claim_id = c.id
      where (:all or c.person_id = :me
        or exists (select from claim_former_owner f where f.claim_id = c.id and f.person_id = :me))""";

  static final String FIND = COLUMNS + " and c.id = :id";

  /** Newest first: identifiers sort by time. */
  static final String LIST =
      COLUMNS
          + """
           and (cast(:state as text) is null or c.state = :state)
            and (cast(:after as uuid) is null or c.id < cast(:after as uuid))
          order by c.id desc limit :limit""";

  static final String ATTACH =
      """
      insert into claim_attachment (claim_id, media_type, content, attached_at)
      values (:claim, :mediaType, :content, :now)
      on conflict (claim_id) do update
      set media_type = excluded.media_type, content = excluded.content, attached_at = excluded.attached_at""";

  static final String ATTACHMENT =
      "select media_type, content from claim_attachment where claim_id = :claim";

  static final String FORGET_ATTACHMENTS =
      """
      delete from claim_attachment a using claim c
      where c.id = a.claim_id and c.decided_at < :before""";

  private ClaimSql() {}
}
