-- Messages that organisations write to a topic: who may, and what waits for the office.

create table topic_writer (
  organisation_id uuid primary key references organisation on delete cascade,
  granted_at      timestamptz not null
);
comment on table topic_writer is 'Organisations that the office lets write. The audit log knows who of the office did.';

create table topic_message (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  text            text not null check (length(text) between 1 and 1500),
  topic           text not null check (topic in ('grants', 'events', 'training')),
  state           text not null check (state in ('waiting', 'approved', 'refused')),
  written_at      timestamptz not null,
  written_by      uuid not null,
  decided_at      timestamptz,
  reason          text check (length(reason) between 1 and 200),
  broadcast_id    uuid references broadcast,
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'refused') = (reason is not null)),
  check ((state = 'approved') = (broadcast_id is not null))
);
comment on column topic_message.text is 'With the name of the organisation, as it was when this was written: what is approved is what is sent.';
create unique index topic_message_waiting on topic_message (organisation_id) where state = 'waiting';
create index topic_message_organisation on topic_message (organisation_id, written_at desc);
