-- Who edits in bin/chaos: stewards of whom each owns some organisations and edits their neighbour's, and the staff.
-- They sign in as everybody does. Takes: stewards, organisations.
\set ON_ERROR_STOP on
begin;
insert into person (id, email, role, created_at)
select gen_random_uuid(), name || '@example.org', role, now()
from (select 'steward-' || i as name, 'steward' as role from generate_series(1, :stewards) i
  union all values ('moderator', 'moderator'), ('administrator', 'administrator')) somebody;

-- What the comparison begins from.
create schema chaos;
create table chaos.start as
select o.id as organisation, o.revision, (select value from data_version) as version,
  row_number() over (order by o.id) as number
from organisation o
where o.example and exists (select from place p where p.organisation_id = o.id and p.ordinal = 0 and p.position is not null and p.doubt is null)
order by o.id limit :organisations;

insert into stewardship (organisation_id, person_id, level, since)
select s.organisation, p.id, level, now()
from chaos.start s
cross join (values ('owner', 0), ('editor', 1)) as level (level, step)
join person p on p.email = 'steward-' || (s.number + step) % :stewards + 1 || '@example.org';
commit;
