-- Programs that ask: their keys, and how much everybody may ask.

create table api_key (
  id           uuid primary key,
  prefix       text not null unique check (prefix ~ '^[0-9a-f]{12}$'),
  secret_hash  bytea not null check (length(secret_hash) = 32),
  name         text not null check (length(name) between 1 and 100),
  scopes       text[] not null,
  per_minute   integer not null check (per_minute > 0),
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  last_used_at timestamptz
);
comment on column api_key.secret_hash is 'SHA-256 of 256 random bits, which only the holder has.';
comment on column api_key.last_used_at is 'To the minute.';

-- The day's secret that addresses are hashed with: the same on all nodes, and gone with the day.
create table client_secret (
  day    date primary key,
  secret bytea not null
);

-- State of the token buckets of bucket4j. What a crash forgets is a minute's count.
create unlogged table client_bucket (
  id         text primary key,
  state      bytea,
  expires_at bigint
);
create index client_bucket_expires_at on client_bucket (expires_at);
