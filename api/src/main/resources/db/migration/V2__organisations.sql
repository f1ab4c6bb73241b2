-- The published truth about organisations. Drafts and proposals never live here.

create table data_version (
  only_row boolean primary key default true check (only_row),
  value    bigint not null,
  lineage  text   not null default left(gen_random_uuid()::text, 8)
);
insert into data_version (value) values (0);
comment on table data_version is
  'One number, bumped in each publishing transaction: the ETag of the public face. Its row lock puts publications in commit order.';

comment on column data_version.lineage is
  'Tells this database from another whose numbers are the same; part of the ETag.';

create table organisation (
  id                uuid primary key,
  slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  name              text not null check (length(name) between 1 and 500),
  alternative_names text[] not null default '{}',
  legal_form        text references legal_form,
  krs               text check (krs ~ '^\d{10}$'),
  nip               text check (nip ~ '^\d{10}$'),
  regon             text check (regon ~ '^(\d{9}|\d{14})$'),
  register_name     text,
  register_number   text,
  public_benefit    boolean,
  tax_share_krs     text check (tax_share_krs ~ '^\d{10}$'),
  tax_share_aim     text,
  descriptions      jsonb not null default '{}',
  website           text,
  email             text,
  phone             text,
  sources           text[] not null default '{}',
  provenance        jsonb not null,
  example           boolean not null default false,
  revision          integer not null,
  published_version bigint not null,
  verified_at       timestamptz,
  edited_at         timestamptz not null
);
comment on column organisation.tax_share_krs is 'The KRS number for the 1.5 % tax share, which may be another body''s.';
comment on column organisation.descriptions is 'Language code to text.';
comment on column organisation.provenance is 'Field name to the source of its value; "*" stands for the rest.';
comment on column organisation.verified_at is 'When somebody last said "still true"; apart from edited_at.';
create index organisation_published_version on organisation (published_version);
create index organisation_krs on organisation (krs) where krs is not null;
create index organisation_example on organisation (id) where example;

create table organisation_sphere (
  organisation_id uuid not null references organisation on delete cascade,
  ordinal         integer not null,
  sphere          text not null references sphere,
  primary key (organisation_id, ordinal),
  unique (organisation_id, sphere)
);

-- What a source calls an organisation, so that the same file read twice changes nothing.
create table organisation_source_key (
  source          text not null,
  key             text not null,
  organisation_id uuid not null references organisation on delete cascade,
  fingerprint     text not null,
  primary key (source, key)
);
create index organisation_source_key_organisation on organisation_source_key (organisation_id);

create table place (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  ordinal         integer not null,
  kind            text not null check (kind in ('seat', 'branch', 'service_point')),
  name            text,
  street          text,
  house_number    text,
  postal_code     text,
  city            text,
  country         text check (country ~ '^[A-Z]{2}$'),
  position        geometry(Point, 4326),
  "precision"     text not null check ("precision" in ('exact', 'street', 'city', 'none')),
  doubt           text,
  opening_hours   text,
  wheelchair      text check (wheelchair in ('yes', 'limited', 'no')),
  note            text,
  translations    jsonb not null default '{}',
  unique (organisation_id, ordinal) deferrable initially deferred,
  check ((position is null) = ("precision" = 'none'))
);
comment on column place.doubt is 'Why the position cannot be believed: it is kept, but not drawn. Null: believed.';
comment on column place.opening_hours is 'OpenStreetMap opening_hours syntax.';

create table activity_area (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  ordinal         integer not null,
  kind            text not null check (kind in ('unit', 'drawn', 'radius')),
  teryt           text references administrative_unit,
  shape           geometry(MultiPolygon, 4326),
  centre          geometry(Point, 4326),
  radius_metres   double precision check (radius_metres > 0),
  unique (organisation_id, ordinal) deferrable initially deferred,
  check ((kind = 'unit') = (teryt is not null)),
  check ((kind = 'drawn') = (shape is not null)),
  check ((kind = 'radius') = (centre is not null and radius_metres is not null))
);
create index activity_area_teryt on activity_area (teryt) where teryt is not null;

-- History outlives its organisation, so it holds no foreign key.
create table organisation_revision (
  organisation_id uuid not null,
  number          integer not null,
  snapshot        jsonb not null,
  actor           text not null,
  reason          text not null,
  published_at    timestamptz not null,
  primary key (organisation_id, number)
);
comment on column organisation_revision.actor is 'A role or a source, never a person''s name.';

create table change_log (
  version         bigint not null,
  organisation_id uuid not null,
  kind            text not null check (kind in ('published', 'removed')),
  revision        integer not null,
  changed_at      timestamptz not null,
  primary key (version, organisation_id)
);
comment on table change_log is
  'Publications and tombstones. version is data_version of the publishing transaction, so its order is commit order.';
