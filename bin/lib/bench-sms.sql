-- People who are reached by SMS, one in each organisation, and who writes to them. Takes: contacts (a file, see
-- sms-contacts.mjs), key (the secret of a program's key), few (how many of them are reached by Kannel).
\set ON_ERROR_STOP on
begin;
create schema bench;
create table bench.contact (number bigint primary key, phone text, sealed bytea, index bytea, tail text);
\set from_file '\\copy bench.contact from ' :contacts
:from_file
insert into contact (id, organisation_id, label, phone_sealed, phone_index, phone_tail, topics, state, made_at, confirmed_at)
select gen_random_uuid(), o.id, 'prezes', c.sealed, c.index, c.tail,
  array['grants'] || case when c.number < :few then array['events'] else '{}' end
    || case when c.number < 10 then array['urgent'] else '{}' end, 'active', now(), now()
from bench.contact c
-- All over the country, not the first ones made.
join (select organisation_id as id, row_number() over (order by md5(organisation_id::text)) - 1 as number
  from listing_organisation) o on o.number = c.number;
insert into person (id, email, role, created_at) values (gen_random_uuid(), 'moderator@example.org', 'moderator', now());
insert into api_key (id, prefix, secret_hash, name, scopes, per_minute, made_at, expires_at)
values (gen_random_uuid(), '000000000000', sha256(convert_to(:'key', 'UTF8')), 'office', array['broadcasts'], 1000000,
  now(), now() + interval '1 day');
commit;
vacuum analyze contact;
