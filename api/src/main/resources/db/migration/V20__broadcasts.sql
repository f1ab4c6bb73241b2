-- People of organisations who are reached by SMS, what they agreed to, and what was sent.
-- Numbers are sealed; *_index finds them again by HMAC, *_tail is what people may see.

create table contact (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  label           text not null check (length(label) between 1 and 80),
  phone_sealed    bytea not null,
  phone_index     bytea not null,
  phone_tail      text not null check (length(phone_tail) = 3),
  topics          text[] not null,
  state           text not null check (state in ('unconfirmed', 'active', 'stopped')),
  code_salt       bytea,
  code_hash       bytea,
  code_tries      integer not null default 0,
  code_sent_at    timestamptz,
  codes_sent      integer not null default 0,
  made_at         timestamptz not null,
  confirmed_at    timestamptz,
  unique (organisation_id, phone_index)
);
create index contact_phone on contact (phone_index);
create index contact_active on contact (organisation_id) where state = 'active';

create table consent_entry (
  id              bigint generated always as identity primary key,
  contact_id      uuid not null,
  organisation_id uuid not null,
  phone_index     bytea not null,
  act             text not null check (act in ('asked', 'confirmed', 'topics', 'stopped', 'restarted', 'erased')),
  topics          text[] not null,
  text_version    text not null,
  how             text not null check (how in ('panel', 'sms', 'link', 'office')),
  role            text not null,
  at              timestamptz not null
);
comment on table consent_entry is 'It only grows. After an erasure the HMAC remains, so that a stop stays known.';
create index consent_entry_contact on consent_entry (contact_id, id);
create function refuse_change_of_consent() returns trigger language plpgsql as $$
begin
  raise exception 'consent_entry only grows';
end $$;
create trigger consent_entry_grows before update or delete on consent_entry
  for each row execute function refuse_change_of_consent();

create table stopped_phone (
  phone_index bytea primary key,
  stopped_at  timestamptz not null
);
comment on table stopped_phone is 'Who said STOP: nothing is sent there, whoever adds the number again, until its holder says START.';

create table broadcast (
  id               uuid primary key,
  text             text not null check (length(text) between 1 and 4000),
  plain_letters    boolean not null,
  purpose          text not null check (purpose in ('urgent', 'city', 'promotional')),
  topic            text not null,
  audience         jsonb not null,
  question         boolean not null default false,
  state            text not null check (state in
    ('waiting', 'scheduled', 'sending', 'paused', 'finished', 'cancelled', 'rejected')),
  send_at          timestamptz not null,
  made_at          timestamptz not null,
  made_by          uuid,
  key_id           uuid references api_key,
  idempotency_key  text,
  request_hash     bytea,
  decided_by       uuid,
  decided_at       timestamptz,
  frozen_at        timestamptz,
  finished_at      timestamptz
);
comment on column broadcast.state is 'waiting: for a second person. scheduled: for its time. Then its recipients are frozen.';
create unique index broadcast_key on broadcast (key_id, idempotency_key) where key_id is not null;
create unique index broadcast_person_key on broadcast (made_by, idempotency_key) where made_by is not null;
create index broadcast_due on broadcast (send_at) where state = 'scheduled';

create table sms_message (
  id              uuid primary key,
  broadcast_id    uuid references broadcast,
  contact_id      uuid,
  organisation_id uuid,
  phone_sealed    bytea,
  phone_index     bytea not null,
  phone_tail      text not null,
  text            text,
  parts           integer not null,
  urgency         integer not null,
  state           text not null check (state in
    ('queued', 'sending', 'accepted', 'delivered', 'failed', 'unknown', 'cancelled', 'opted-out')),
  due_at          timestamptz not null,
  lease_until     timestamptz,
  attempts        integer not null default 0,
  gateway         text,
  provider_id     text,
  code            text,
  queued_at       timestamptz not null,
  accepted_at     timestamptz,
  final_at        timestamptz,
  answer          text,
  answered_at     timestamptz
);
comment on column sms_message.urgency is 'Smaller is sooner: 0 codes, 1 urgent, 2 the rest.';
comment on column sms_message.phone_sealed is 'Null when it was forgotten, some time after the end.';
create unique index sms_message_recipient on sms_message (broadcast_id, phone_index) where broadcast_id is not null;
create index sms_message_queue on sms_message (urgency, due_at, id) where state = 'queued';
create index sms_message_lease on sms_message (lease_until) where state = 'sending';
create index sms_message_phone on sms_message (phone_index, queued_at);
create index sms_message_final on sms_message (final_at) where phone_sealed is not null;

create table sms_inbound (
  gateway         text not null,
  key             text not null,
  phone_sealed    bytea,
  phone_index     bytea not null,
  phone_tail      text not null,
  text            text,
  kind            text not null check (kind in ('stop', 'start', 'answer', 'confirmation', 'free')),
  message_id      uuid,
  received_at     timestamptz not null,
  read_at         timestamptz,
  primary key (gateway, key)
);
create index sms_inbound_received on sms_inbound (received_at desc);

create table sms_provider (
  name            text primary key,
  failures        integer not null default 0,
  resting_until   timestamptz,
  next_at         timestamptz
);
comment on column sms_provider.next_at is 'When it may be given the next message: the throttle that all nodes share.';

create table audience (
  id         uuid primary key,
  name       text not null unique check (length(name) between 1 and 100),
  audience   jsonb not null,
  made_at    timestamptz not null
);
