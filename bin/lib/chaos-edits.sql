-- Compares what bin/chaos edits was told with what is in the database, and proves that the comparison can fail.
-- Takes: said, letters (files, one line of JSON each). Prints lines that begin with count, fault, blind, sum.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create table chaos.line (line jsonb);
\set from_file '\\copy chaos.line from ' :said ' with (format csv, delimiter E''\\x01'', quote E''\\x02'')'
:from_file
create table chaos.said as
select line ->> 'kind' as kind, (line ->> 'acknowledged')::boolean as acknowledged,
  (line ->> 'organisation')::uuid as organisation, (line ->> 'mark')::bigint as mark, line ->> 'by' as by,
  (line ->> 'version')::bigint as version, (line ->> 'revision')::int as revision, line ->> 'outcome' as outcome,
  (line ->> 'proposal')::uuid as proposal, line ->> 'decision' as decision, line ->> 'reason' as reason,
  line ->> 'text' as text
from chaos.line;

truncate chaos.line;
\set from_file '\\copy chaos.line from ' :letters ' with (format csv, delimiter E''\\x01'', quote E''\\x02'')'
:from_file
-- A letter that was sent and not yet forgotten is one letter: files and rows of one id.
create table chaos.letter as
select id, template, recipient, words::text as text from letter
union all
select (line ->> 'id')::uuid, line ->> 'template', line ->> 'to', line ->> 'text' from chaos.line
where (line ->> 'id')::uuid not in (select id from letter);
analyze chaos.said, chaos.letter, organisation_revision, change_log, proposal, proposal_event, audit_entry;

-- The mark that all five fields carry; null when one is without, or they differ.
create function chaos.mark(description text, phone text, note text, house text, radius text) returns bigint
language sql immutable as $$
  select case when count(*) = 5 and count(distinct word) = 1 then min(word)::bigint end
  from (values (substring(description from 'znak(\d+)')), (ltrim(right(regexp_replace(phone, '\D', '', 'g'), 7), '0')),
    (substring(note from 'znak(\d+)')), (house), (round(radius::numeric)::text)) said (word)
  where word is not null
$$;

create function chaos.mark(profile jsonb) returns bigint language sql immutable as $$
  select chaos.mark(profile #>> '{descriptions,pl}', profile #>> '{contacts,phone}', profile #>> '{places,0,note}',
    profile #>> '{places,0,address,houseNumber}', profile #>> '{activityAreas,0,radiusMetres}')
$$;

-- Words without the marks that lists of organisations have besides, which stand at no position.
create function chaos.words(tsvector) returns text[] language sql immutable as $$
  select array_agg(lexeme || ' ' || positions::text || weights::text order by lexeme) from unnest($1) where positions is not null
$$;

-- Everything that is wrong: under what heading, and what.
create function chaos.faults() returns table (heading text, what text) language sql as $$
with r as materialized (
  select r.organisation_id as organisation, r.number, r.reason, r.reason = 'confirmation' as confirmation,
    substring(r.reason from '^znak\d+ (.+)$') as by,
    chaos.mark(snapshot #>> '{descriptions,pl}', snapshot ->> 'phone', snapshot #>> '{places,0,note}',
      snapshot #>> '{places,0,house_number}', snapshot #>> '{activity_areas,0,radius_metres}') as mark
  from organisation_revision r join chaos.start s on s.organisation = r.organisation_id and r.number > s.revision),
last as materialized (select distinct on (organisation) * from r order by organisation, number desc),
log as materialized (select c.* from change_log c where c.version > (select min(version) from chaos.start)),
decided as materialized (
  select e.proposal_id as proposal, e.act, e.text, p.person_id, p.organisation_id as organisation,
    chaos.mark(p.profile) as mark
  from proposal_event e join proposal p on p.id = e.proposal_id where e.act in ('approved', 'rejected')),
proposed as materialized (
  select id, organisation_id as organisation, state, chaos.mark(profile) as mark from proposal),
recorded as materialized (select act, subject, count(*) as times from audit_entry group by act, subject),
staff as (select id, email, role from person where role in ('moderator', 'administrator')),
-- Letters that are due: to other stewards about each publication, to the staff about what waits, to who proposed it.
due as materialized (
  select 'profile-changed' as template, p.email as recipient, null as about, count(*) as times
  from r join stewardship s on s.organisation_id = r.organisation join person p on p.id = s.person_id
  where not r.confirmation and p.email <> r.by group by p.email
  union all
  select 'proposal-waiting', staff.email, p.id::text, 1 from proposal p cross join staff
  union all
  select 'proposal-' || d.act, p.email, d.text, 1 from decided d join person p on p.id = d.person_id),
queued as materialized (
  select template, recipient, case template when 'profile-changed' then null
      when 'proposal-waiting' then substring(text from 'zmiana/([0-9a-f-]{36})')
      else substring(text from 'decyzja\d+\.') end as about, count(*) as times
  from chaos.letter where template <> 'sign-in' group by 1, 2, 3)

select 'lost publication', s.organisation || ' ' || s.mark from chaos.said s
left join r on r.organisation = s.organisation and r.number = s.revision and r.mark = s.mark and not r.confirmation
where s.acknowledged and s.outcome = 'published' and r.mark is null
union all
select 'lost proposal', s.proposal::text from chaos.said s left join proposed p on p.id = s.proposal
where s.acknowledged and s.outcome = 'waiting' and p.mark is distinct from s.mark
union all
select 'lost proposal', 'without its beginning: ' || p.id from proposal p
where (select count(*) from proposal_event e where e.proposal_id = p.id and e.act = 'submitted') = 0
union all
select 'lost decision', s.proposal::text from chaos.said s left join proposal p on p.id = s.proposal
left join decided d on d.proposal = s.proposal and d.act = s.outcome and d.text = s.reason
left join r on r.organisation = s.organisation and r.number = s.revision
where s.acknowledged and s.kind = 'decision'
  and (p.state is distinct from s.outcome or d.proposal is null
    or s.outcome = 'approved' and r.mark is distinct from d.mark)
union all
select 'lost confirmation', o.organisation || ': told ' || told || ' and in doubt ' || doubt || ', there ' || there
from (select s.organisation,
    (select count(*) from chaos.said c where c.kind = 'confirmation' and c.organisation = s.organisation and c.acknowledged) as told,
    (select count(*) from chaos.said c where c.kind = 'confirmation' and c.organisation = s.organisation and not c.acknowledged) as doubt,
    (select count(*) from r where r.organisation = s.organisation and r.confirmation) as there
  from chaos.start s) o
where there not between told and told + doubt
union all
-- Each save and each publication of a draft raises its version by one.
select 'lost draft', s.organisation || ' version ' || s.version from chaos.said s
left join draft d on d.organisation_id = s.organisation
where s.acknowledged and (s.kind = 'draft' or s.outcome = 'published')
  and (d.version is null or d.version < s.version or d.version = s.version
    and (s.kind = 'draft' and chaos.mark(d.profile) is distinct from s.mark or s.outcome = 'published' and d.profile is not null))
union all
select 'lost draft', organisation || ' version ' || version || ' told twice' from chaos.said
where acknowledged and (kind = 'draft' or outcome = 'published') group by organisation, version having count(*) > 1
union all
select 'lost from sight', organisation || ' ' || text from chaos.said where kind = 'regress'
union all
select 'unexpected answer', coalesce(organisation || ' ', '') || left(text, 300) from chaos.said where kind = 'unexpected'
union all
select 'half revision', organisation || ' ' || number from r where mark is null
union all
select 'half revision', c.organisation || ' ' || c.number || ' confirms another state' from r c
left join r on r.organisation = c.organisation and r.number = c.number - 1
where c.confirmation and r.mark is distinct from c.mark
union all
select 'half draft', organisation_id::text from draft where profile is not null and chaos.mark(profile) is null
union all
select 'half proposal', id::text from proposed where mark is null
union all
select 'half proposal', p.id || ' is decided by nobody' from proposed p
left join proposal_event e on e.proposal_id = p.id and e.act in ('approved', 'rejected', 'replaced', 'withdrawn')
where p.state in ('approved', 'rejected') and e.id is null
union all
select 'half proposal', p.id || ' is approved and not public' from proposed p
left join r on r.organisation = p.organisation and r.mark = p.mark
where p.state = 'approved' and r.mark is null
union all
select 'half organisation', o.id::text from organisation o join last on last.organisation = o.id
left join place p on p.organisation_id = o.id and p.ordinal = 0
left join activity_area a on a.organisation_id = o.id and a.ordinal = 0
where chaos.mark(o.descriptions ->> 'pl', o.phone, p.note, p.house_number, a.radius_metres::text) is distinct from last.mark
  or o.revision <> last.number
  or o.published_version is distinct from (select max(version) from log where log.organisation_id = o.id)
union all
select 'half listing', o.id || ' ' || wrong from organisation o join last on last.organisation = o.id
left join listing_organisation lo on lo.organisation_id = o.id
left join listing_place p on p.organisation_id = o.id and p.ordinal = 0
left join listing_area a on a.organisation_id = o.id and a.kind = 'radius'
cross join lateral (values
  ('is not listed', lo.organisation_id is null),
  ('house number', p.house_number is distinct from last.mark::text),
  ('radius', round(a.radius_metres) is distinct from last.mark),
  ('words of the place', chaos.words(p.search) is distinct from chaos.words(lo.search)),
  ('words', not lo.search @@ ('znak' || last.mark)::tsquery),
  -- The stemmer may shorten a word that no dictionary has, such as znak10123.
  ('old words', exists (select from unnest(lo.search) word where word.lexeme ~ '^znak\d+$' and not starts_with('znak' || last.mark, word.lexeme))),
  ('places', (select count(*) from listing_place x where x.organisation_id = o.id) <> (select count(*) from place x where x.organisation_id = o.id)),
  ('areas', (select count(*) from listing_area x where x.organisation_id = o.id) <> (select count(*) from activity_area x where x.organisation_id = o.id))
) found (wrong, is_wrong)
where is_wrong
union all
select 'half change log', coalesce(r.organisation, l.organisation_id) || ' ' || coalesce(r.number, l.revision) from r
full join log l on l.organisation_id = r.organisation and l.revision = r.number and l.kind = 'published'
where r.number is null or l.version is null
union all
select 'half change log', organisation_id || ' ' || revision || ' is out of order'
from (select *, lag(version) over (partition by organisation_id order by revision) as before from log) l
where before >= version
union all
select 'gap of revisions', s.organisation::text from chaos.start s join organisation o on o.id = s.organisation
where (select count(*) from r where r.organisation = o.id) <> o.revision - s.revision
union all
select 'data version', 'value ' || value || ', last publication ' || coalesce((select max(version) from log), 0)
from data_version where value is distinct from (select max(version) from log)
union all
select 'data version', 'publications ' || count(*) || ', versions ' || count(distinct version) || ' up to ' || max(version)
from log having count(*) <> max(version) - (select min(version) from chaos.start) or count(distinct version) <> count(*)
union all
select 'published twice', organisation || ' ' || mark from r where not confirmation group by organisation, mark having count(*) > 1
union all
select 'nobody said so', r.organisation || ' ' || r.number from r
left join chaos.said s on s.organisation = r.organisation and s.mark = r.mark and s.kind = 'submission'
where not r.confirmation and s.kind is null
union all
select 'letter', coalesce(due.template, queued.template) || ' to ' || coalesce(due.recipient, queued.recipient)
  || coalesce(' about ' || coalesce(due.about, queued.about), '') || ': due ' || coalesce(due.times, 0) || ', queued ' || coalesce(queued.times, 0)
from due full join queued on queued.template = due.template and queued.recipient = due.recipient
  and queued.about is not distinct from due.about
where queued.times is distinct from due.times
union all
select 'letter', id || ' is half there' from chaos.letter where recipient is null or text is null
union all
select 'audit', d.proposal || ' ' || d.act from decided d
left join recorded a on a.act = 'proposal.' || d.act and a.subject = 'proposal:' || d.proposal
where a.times is distinct from 1
union all
select 'audit', a.subject || ' ' || a.act || ' did not happen' from audit_entry a
where a.act in ('proposal.approved', 'proposal.rejected')
  and not exists (select from decided d where a.act = 'proposal.' || d.act and a.subject = 'proposal:' || d.proposal)
union all
select 'audit', coalesce(r.organisation || ' ' || r.number, a.subject) from (select * from r join staff on staff.email = r.by) r
full join (select * from audit_entry where act = 'profile.published') a
  on a.subject = 'organisation:' || r.organisation and (a.details ->> 'revision')::int = r.number
where r.number is null or a.id is null
$$;

-- Databases that were spoilt on purpose: what is done to a good one, and the heading that must tell it.
create table chaos.spoilt (heading text, statement text);
insert into chaos.spoilt values
  ('lost publication', $$delete from organisation_revision r using (select organisation, revision from chaos.said
    where acknowledged and outcome = 'published' order by random() limit 1) s
    where r.organisation_id = s.organisation and r.number = s.revision$$),
  ('gap of revisions', $$delete from organisation_revision r using (select organisation, revision from chaos.said
    where acknowledged and outcome = 'published' order by random() limit 1) s
    where r.organisation_id = s.organisation and r.number = s.revision$$),
  ('half revision', $$update organisation_revision r set snapshot = jsonb_set(snapshot, '{phone}', '"+48 94 0000001"')
    from (select organisation, revision from chaos.said where acknowledged and outcome = 'published' order by random() limit 1) s
    where r.organisation_id = s.organisation and r.number = s.revision$$),
  ('half organisation', $$update place set note = 'Wejście znak1' where ordinal = 0
    and organisation_id = (select organisation from chaos.start limit 1)$$),
  ('half listing', $$update listing_place set house_number = '1' where ordinal = 0
    and organisation_id = (select organisation from chaos.start limit 1)$$),
  ('half listing', $$delete from listing_area where organisation_id = (select organisation from chaos.start limit 1)$$),
  ('half change log', $$delete from change_log where version = (select max(version) - 1 from change_log)$$),
  ('data version', $$update data_version set value = value - 1$$),
  ('published twice', $$insert into organisation_revision select organisation_id, number + 1, snapshot, actor, reason, published_at
    from organisation_revision where (organisation_id, number) = (select id, revision from organisation
      where id = (select organisation from chaos.said where acknowledged and outcome = 'published' limit 1))
    and reason <> 'confirmation'
    union all select organisation_id, number + 100000, snapshot, actor, reason, published_at from organisation_revision
    where reason like 'znak%' limit 1$$),
  ('lost draft', $$update draft set version = 1 where organisation_id = (select organisation from chaos.start limit 1)$$),
  ('half draft', $$update draft set profile = '{"descriptions": {"pl": "znak1"}}' where organisation_id = (select organisation from chaos.start limit 1)$$),
  ('lost proposal', $$delete from proposal where id = (select proposal from chaos.said where acknowledged and outcome = 'waiting' limit 1)$$),
  ('lost decision', $$delete from proposal_event where (proposal_id, text) = (select proposal, reason from chaos.said
    where acknowledged and kind = 'decision' limit 1)$$),
  ('lost confirmation', $$delete from organisation_revision where reason = 'confirmation'
    and organisation_id = (select organisation from chaos.said where acknowledged and kind = 'confirmation' limit 1)$$),
  ('letter', $$delete from chaos.letter where id = (select id from chaos.letter where template = 'profile-changed' limit 1)$$),
  ('letter', $$insert into chaos.letter select gen_random_uuid(), template, recipient, text from chaos.letter
    where template = 'proposal-waiting' limit 1$$),
  ('audit', $$delete from audit_entry where id = (select id from audit_entry where act = 'proposal.approved' limit 1)$$),
  ('audit', $$delete from audit_entry where id = (select id from audit_entry where act = 'profile.published' limit 1)$$);

-- Each is spoilt in a transaction within ours that is always undone.
create function chaos.sees(wanted text, statement text) returns boolean language plpgsql as $$
declare
  touched bigint;
  seen bigint;
begin
  begin
    execute statement;
    get diagnostics touched = row_count;
    select count(*) into seen from chaos.faults() f where f.heading = wanted;
    raise exception 'undo' using errcode = 'P0099';
  exception when sqlstate 'P0099' then
    return touched > 0 and seen > 0;
  end;
end $$;

create table chaos.fault as select * from chaos.faults();
alter table audit_entry disable trigger user;
create table chaos.proof as select heading, statement, chaos.sees(heading, statement) as seen from chaos.spoilt;
alter table audit_entry enable trigger user;

with doubt as (select * from chaos.said where not acknowledged)
select 'count ' || line from (
  select 1 as place, 'acknowledged: ' || count(*) filter (where outcome = 'published') || ' published, '
    || count(*) filter (where outcome = 'waiting') || ' waiting, '
    || count(*) filter (where kind = 'confirmation') || ' confirmed, '
    || count(*) filter (where kind = 'decision') || ' decided, '
    || count(*) filter (where kind = 'draft') || ' drafts' as line
  from chaos.said where acknowledged
  union all
  select 2, 'in doubt: ' || count(*) || ' (' || count(*) filter (where kind = 'submission') || ' submissions, '
    || count(*) filter (where kind = 'draft') || ' drafts, ' || count(*) filter (where kind = 'confirmation')
    || ' confirmations, ' || count(*) filter (where kind = 'decision') || ' decisions)' from doubt
  union all
  select 3, '  of the submissions in doubt: ' || count(*) filter (where told) || ' told when they were sent again, '
    || count(*) filter (where not told and there) || ' were there, ' || count(*) filter (where not told and not there) || ' were not'
  from (select distinct d.organisation, d.mark,
      exists (select from chaos.said s where s.acknowledged and s.kind = 'submission' and s.organisation = d.organisation and s.mark = d.mark) as told,
      exists (select from organisation_revision r where r.organisation_id = d.organisation and r.reason like 'znak' || d.mark || ' %')
        or exists (select from proposal p where p.organisation_id = d.organisation and chaos.mark(p.profile) = d.mark) as there
    from doubt d where d.kind = 'submission') o
  union all
  select 4, 'compared: ' || (select count(*) from organisation_revision r join chaos.start s on s.organisation = r.organisation_id and r.number > s.revision)
    || ' revisions, ' || (select count(*) from proposal) || ' proposals, ' || (select count(*) from chaos.letter where template <> 'sign-in')
    || ' letters (' || (select count(*) from letter) || ' still queued), ' || (select count(*) from audit_entry) || ' audit entries'
  union all
  select 5, 'spoilt on purpose: ' || count(*) || ' databases, ' || count(*) filter (where seen) || ' seen' from chaos.proof
) counted order by place;

select 'fault ' || heading || ': ' || what from chaos.fault;
select 'blind ' || heading || ': ' || regexp_replace(left(statement, 80), '\s+', ' ', 'g') from chaos.proof where not seen;
select 'sum edits: lost ' || count(*) filter (where heading like 'lost%') || ', half ' || count(*) filter (where heading like 'half%')
  || ', other faults ' || count(*) filter (where heading !~ '^(lost|half)') from chaos.fault;
