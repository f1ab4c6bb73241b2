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
