-- What the office took off the map stays off: no source brings it back, only the office does.

create table removed_organisation (
  id         uuid        primary key,
  slug       text        not null,
  name       text        not null,
  removed_at timestamptz not null
);
comment on table removed_organisation is 'Off the map now; its revisions are kept, and whoever brings it back takes its row away.';
create index removed_organisation_when on removed_organisation (removed_at desc, id);

create table removed_source_key (
  source          text not null,
  key             text not null,
  organisation_id uuid not null references removed_organisation on delete cascade,
  fingerprint     text not null,
  primary key (source, key, organisation_id)
);
comment on table removed_source_key is 'What sources called it: imports know it by this, and leave it out.';
create index removed_source_key_organisation on removed_source_key (organisation_id);
