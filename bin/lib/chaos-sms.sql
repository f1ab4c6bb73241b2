-- Compares what a provider got in bin/chaos sms with what the database says of it, and proves that the comparison can
-- fail. Takes: said (a file, one line of JSON each), taken (a file, by tabs), provider. Prints lines that begin with
-- count, fault, blind, sum.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create table chaos.line (line jsonb);
\set from_file '\\copy chaos.line from ' :said ' with (format csv, delimiter E''\\x01'', quote E''\\x02'')'
:from_file
create table chaos.said as
select (line ->> 'mark')::bigint as mark, (line ->> 'id')::uuid as id, (line ->> 'acknowledged')::boolean as acknowledged
from chaos.line;

-- phone: a phone showed it. handed: Kannel took it from us.
create table chaos.taken (how text, mark bigint, phone text, reference uuid);
\set from_file '\\copy chaos.taken from ' :taken
:from_file
create table chaos.provider as select :'provider' = 'file' as idempotent;

-- Each recipient with all messages that there are for it, and how often the provider got one.
create function chaos.message() returns table (mark bigint, phone text, id uuid, state text, attempts int, wanted boolean,
  shown bigint, handed bigint) language sql as $$
with sent as materialized (
  select m.*, substring(b.text from '^znak(\d+) ')::bigint as mark from sms_message m join broadcast b on b.id = m.broadcast_id),
got as materialized (
  select t.mark, t.phone, count(*) filter (where how = 'phone') as shown, count(*) filter (where how = 'handed') as handed
  from chaos.taken t group by t.mark, t.phone)
select coalesce(r.mark, s.mark), c.phone, s.id, s.state, s.attempts, r.mark is not null, coalesce(g.shown, 0), coalesce(g.handed, 0)
from chaos.recipient r full join sent s on s.mark = r.mark and s.phone_index = r.index
left join chaos.contact c on c.index = coalesce(r.index, s.phone_index)
left join got g on g.mark = coalesce(r.mark, s.mark) and g.phone = c.phone
$$;

create function chaos.faults() returns table (heading text, what text) language sql as $$
with m as materialized (select * from chaos.message())
select 'lost broadcast', s.mark::text from chaos.said s left join broadcast b on b.id = s.id
where s.acknowledged and b.text is distinct from 'znak' || s.mark || ' Spotkanie jutro o 10.'
union all
select 'broadcast twice', text from broadcast group by text having count(*) > 1
union all
select 'broadcast unfinished', text || ': ' || state from broadcast where state <> 'finished'
union all
select 'nobody said so', b.text from broadcast b where not exists (select from chaos.said s where b.text like 'znak' || s.mark || ' %')
union all
select 'audit', b.text from broadcast b
where (select count(*) from audit_entry a where a.act = 'broadcast.made' and a.subject = 'broadcast:' || b.id) <> 1
union all
select 'lost message', mark || ' to ' || phone || ' was never written down' from m where id is null
union all
select 'lost message', mark || ' to ' || phone || ' is ' || state || ', and the provider has none' from m
where state in ('accepted', 'delivered') and shown = 0
union all
select 'message twice', mark || ' to ' || phone || ' has ' || count(*) || ' rows' from m group by mark, phone having count(*) > 1
union all
select 'nobody asked for it', mark || ' to ' || coalesce(phone, 'a stranger') from m where not wanted
union all
select 'left behind', mark || ' to ' || phone || ' is ' || state from m where state not in ('accepted', 'delivered', 'unknown')
union all
select 'in doubt', mark || ' to ' || phone from m, chaos.provider where idempotent and state = 'unknown'
union all
select 'sent twice', mark || ' to ' || phone from m, chaos.provider where (idempotent and shown > 1) or handed > 1
union all
select 'other phone', t.mark || ' to ' || t.phone from chaos.taken t
left join chaos.recipient r on r.mark = t.mark and r.phone = t.phone where r.mark is null
union all
-- A file is named by the message's reference.
select 'other reference', t.mark || ' to ' || t.phone from chaos.taken t left join sms_message s on s.id = t.reference
where t.reference is not null and s.id is null
$$;

-- What is done to a database so that the comparison must see it: heading that must appear, statement.
create table chaos.spoilt (heading text, statement text);
insert into chaos.spoilt values
  ('lost broadcast', $$update broadcast set text = 'znak1 inny' where id = (select id from chaos.said where acknowledged limit 1)$$),
  ('broadcast twice', $$insert into broadcast (id, text, plain_letters, purpose, topic, audience, state, send_at, made_at)
    select gen_random_uuid(), text, plain_letters, purpose, topic, audience, state, send_at, made_at from broadcast limit 1$$),
  ('broadcast unfinished', $$update broadcast set state = 'sending' where id = (select id from broadcast limit 1)$$),
  ('nobody said so', $$insert into broadcast (id, text, plain_letters, purpose, topic, audience, state, send_at, made_at)
    select gen_random_uuid(), 'znak0 nowe', plain_letters, purpose, topic, audience, state, send_at, made_at from broadcast limit 1$$),
  ('audit', $$delete from audit_entry where id = (select id from audit_entry where act = 'broadcast.made' limit 1)$$),
  ('lost message', $$delete from sms_message where id = (select id from sms_message where broadcast_id is not null limit 1)$$),
  ('lost message', $$delete from chaos.taken where (mark, phone) = (select mark, phone from chaos.message() where state in ('accepted', 'delivered') limit 1)$$),
  ('message twice', $$insert into sms_message (id, broadcast_id, phone_index, phone_tail, text, parts, urgency, state, due_at, queued_at)
    select gen_random_uuid(), broadcast_id, phone_index, phone_tail, text, parts, urgency, state, due_at, queued_at from sms_message limit 1$$),
  ('nobody asked for it', $$delete from chaos.recipient where (mark, phone) = (select mark, phone from chaos.recipient limit 1)$$),
  ('left behind', $$update sms_message set state = 'queued' where id = (select id from sms_message limit 1)$$),
  ('left behind', $$update sms_message set state = 'failed' where id = (select id from sms_message limit 1)$$),
  ('sent twice', $$insert into chaos.taken select how, mark, phone, reference from chaos.taken where how = 'handed'
    or (select idempotent from chaos.provider) limit 1$$),
  ('other phone', $$update chaos.taken set phone = '+48599999999' where (mark, phone) = (select mark, phone from chaos.taken limit 1)$$);
insert into chaos.spoilt select s.* from chaos.provider, (values
  ('in doubt', $$update sms_message set state = 'unknown' where id = (select id from sms_message limit 1)$$),
  ('other reference', $$update chaos.taken set reference = gen_random_uuid() where reference = (select reference from chaos.taken limit 1)$$)
) s where idempotent;

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
    return touched > 0 and seen > (select count(*) from chaos.fault f where f.heading = wanted);
  end;
end $$;

create table chaos.fault as select * from chaos.faults();
alter table audit_entry disable trigger user;
drop index sms_message_recipient;
create table chaos.proof as select heading, statement, chaos.sees(heading, statement) as seen from chaos.spoilt;
alter table audit_entry enable trigger user;

create table chaos.counted as select * from chaos.message();
select 'count ' || line from (
  select 1 as place, 'acknowledged: ' || count(distinct mark) filter (where acknowledged) || ' broadcasts; '
    || count(*) filter (where not acknowledged) || ' requests in doubt were repeated under their key' as line from chaos.said
  union all
  select 2, 'messages: ' || count(*) || ', of them ' || count(*) filter (where state = 'accepted') || ' accepted, '
    || count(*) filter (where state = 'delivered') || ' delivered, ' || count(*) filter (where state = 'unknown') || ' unknown; '
    || count(*) filter (where attempts > 1) || ' were tried more than once'
  from chaos.counted
  union all
  select 3, 'of the unknown: ' || count(*) filter (where shown > 0) || ' had reached a phone, ' || count(*) filter (where shown = 0) || ' had not'
  from chaos.counted, chaos.provider where state = 'unknown' and not idempotent having count(*) > 0
  union all
  select 4, 'repeated by Kannel itself, after we had handed them over once: ' || count(*) filter (where shown > 1)
  from chaos.counted, chaos.provider where not idempotent having count(*) > 0
  union all
  select 5, 'spoilt on purpose: ' || count(*) || ' databases, ' || count(*) filter (where seen) || ' seen' from chaos.proof
) counted order by place;

select 'fault ' || heading || ': ' || what from chaos.fault;
select 'blind ' || heading || ': ' || regexp_replace(left(statement, 80), '\s+', ' ', 'g') from chaos.proof where not seen;
select 'sum sms: lost ' || count(*) filter (where heading like 'lost%') || ', twice ' || count(*) filter (where heading like '%twice')
  || ', other faults ' || count(*) filter (where heading !~ '^lost|twice$') from chaos.fault;
