-- People who are reached by SMS, as if they had confirmed their numbers. Takes: contacts (a file, see sms-contacts.mjs),
-- broadcasts, key (the secret of a program's key). Each broadcast has two organisations: all of its people belong to the
-- first one, and every tenth to the second one, too, who must not get the message twice.
\set ON_ERROR_STOP on
begin;
create schema chaos;
create table chaos.contact (number bigint, phone text, sealed bytea, index bytea unique, tail text);
\set from_file '\\copy chaos.contact from ' :contacts
:from_file
create table chaos.organisation as
select organisation_id as id, row_number() over (order by organisation_id) - 1 as number
from listing_organisation order by 1 limit 2 * :broadcasts;

-- Marks count from 1.
create table chaos.recipient as select number % :broadcasts + 1 as mark, phone, index from chaos.contact;

insert into contact (id, organisation_id, label, phone_sealed, phone_index, phone_tail, topics, state, made_at, confirmed_at)
select gen_random_uuid(), o.id, 'prezes', c.sealed, c.index, c.tail, array['urgent'], 'active', now(), now()
from chaos.contact c
cross join (values (0), (1)) as place (second)
join chaos.organisation o on o.number = 2 * (c.number % :broadcasts) + place.second
where place.second = 0 or c.number / :broadcasts % 10 = 0;

insert into api_key (id, prefix, secret_hash, name, scopes, per_minute, made_at, expires_at)
values (gen_random_uuid(), '000000000000', sha256(convert_to(:'key', 'UTF8')), 'office', array['broadcasts'], 1000000,
  now(), now() + interval '1 day');
commit;
analyze contact;
