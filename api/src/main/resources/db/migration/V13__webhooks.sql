-- Programs that are called when something changes.

create table webhook (
  id              uuid primary key,
  key_id          uuid not null references api_key,
  url             text not null check (length(url) <= 2000),
  secret          bytea not null check (length(secret) = 32),
  state           text not null check (state in ('active', 'failing', 'dead')),
  seen_version    bigint not null,
  seen_id         uuid not null,
  pending         integer,
  failures        integer not null default 0,
  made_at         timestamptz not null,
  due_at          timestamptz not null,
  last_success_at timestamptz,
  last_failure_at timestamptz,
  last_failure    text
);
comment on column webhook.seen_version is 'With seen_id: the last change that the receiver has acknowledged.';
comment on column webhook.pending is
  'How many changes are in the delivery that was begun; a repetition carries the same ones. Null: none was begun.';
comment on column webhook.due_at is 'When it may be called next; ahead while somebody is calling it.';
create index webhook_due on webhook (due_at) where state <> 'dead';
create index webhook_key on webhook (key_id);
