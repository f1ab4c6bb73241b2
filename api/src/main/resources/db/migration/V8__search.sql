-- Finding: the words of profiles are taken apart in Java, and stand in listing_*.search as before; here is what helps.

-- A trusted extension, as unaccent is.
create extension if not exists pg_trgm;

create table search_word (
  word      text primary key,
  shown     text   not null,
  documents bigint not null
);
comment on table search_word is
  'The words of all published profiles, folded, with the number of profiles: which typed word is known, rare, or misspelt.';
comment on column search_word.shown is 'As somebody has written it, with accents.';
create index search_word_beginning on search_word (word text_pattern_ops);
create index search_word_alike on search_word using gin (word gin_trgm_ops);

create table search_analysis (
  only_row boolean primary key default true check (only_row),
  version  integer not null
);
insert into search_analysis (version) values (0);
comment on table search_analysis is
  'Which way of taking words apart the search columns were made by; another one makes them anew at the next start.';

drop function search_query(text);
drop function search_document(text);

-- What the order of answers, and their facets, need of each organisation.
alter table listing_organisation
  add column own_areas    boolean not null default false,
  add column wheelchair   text,
  add column verified_at  timestamptz,
  add column completeness real not null default 0,
  add column name_folded  text not null default '';
comment on column listing_organisation.own_areas is 'Has drawn or radius areas, to be asked for.';
comment on column listing_organisation.wheelchair is 'The best that one of its places offers.';
comment on column listing_organisation.completeness is 'Share of what a good profile tells, 0 to 1; examples tell nothing.';
create index listing_organisation_name_folded on listing_organisation (name_folded text_pattern_ops);

-- Those who are published already; the next start takes their words apart.
update listing_organisation l set
  own_areas = coalesce(a.own, false), wheelchair = p.wheelchair, verified_at = o.verified_at,
  completeness = case when o.example then 0 else ((l.spheres <> '{}')::int + (o.descriptions <> '{}')::int
    + (coalesce(o.website, o.email, o.phone) is not null)::int + l.located::int
    + coalesce(p.hours, false)::int + (l.units <> '{}' or coalesce(a.own, false))::int) / 6.0 end,
  name_folded = lower(unaccent(o.name))
from organisation o
left join lateral (
  select bool_or(opening_hours is not null) as hours,
    case max(case wheelchair when 'yes' then 3 when 'limited' then 2 when 'no' then 1 end)
      when 3 then 'yes' when 2 then 'limited' when 1 then 'no' end as wheelchair
  from place where organisation_id = o.id) p on true
left join lateral (
  select bool_or(teryt is null) as own from activity_area where organisation_id = o.id) a on true
where o.id = l.organisation_id;

-- Addresses that a geocoder was asked for.
create table geocoded (
  provider text        not null,
  question bytea       not null,
  answer   jsonb       not null,
  asked_at timestamptz not null,
  primary key (provider, question)
);
comment on table geocoded is 'What geocoders have answered, for some weeks: they want to be asked once only.';
comment on column geocoded.question is 'SHA-256 of the folded address: what people type is not kept.';
create index geocoded_asked on geocoded (asked_at);
create index listing_place_address on listing_place (street_folded, city_folded) where position is not null;

-- What was searched for in vain: nothing here can be led back to a person (docs/search.md).
create table unmet_search (
  day     date   not null,
  kind    text   not null check (kind in ('need', 'words')),
  subject text   not null,
  times   bigint not null,
  primary key (day, kind, subject)
);
comment on table unmet_search is
  'Searches that found nothing, by recognised need, or by words of the dictionary that were asked for at least three times on a day.';
