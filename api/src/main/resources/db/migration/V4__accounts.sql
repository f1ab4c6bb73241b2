-- Who may sign in, what they may do, what is told to them by mail, and what was done.

create table person (
  id            uuid primary key,
  email         text not null unique check (email = lower(email) and length(email) between 3 and 254),
  language      text not null default 'pl' check (language in ('pl', 'en')),
  role          text not null default 'steward' check (role in ('steward', 'moderator', 'administrator', 'auditor')),
  password      text,
  totp_secret   bytea,
  totp_step     bigint,
  created_at    timestamptz not null
);
comment on column person.password is 'Argon2id, in the PHC string format; null for those who only use links.';
comment on column person.totp_step is 'The time step of the last code that was accepted: none is accepted twice.';
create index person_staff on person (role) where role <> 'steward';

create table recovery_code (
  person_id uuid not null references person on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);
comment on table recovery_code is 'Codes for those who lost their second factor; a used one is deleted.';

create table session (
  id              uuid primary key,
  token_hash      bytea not null unique,
  person_id       uuid not null references person on delete cascade,
  started_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  confirmed_until timestamptz not null,
  device          text not null,
  password_given  boolean not null,
  code_given      boolean not null,
  totp_offer      bytea
);
comment on column session.totp_offer is 'A secret that this session was shown and has not yet confirmed by a code.';
create index session_person on session (person_id);

create table sign_in_link (
  token_hash    bytea primary key,
  email         text,
  language      text not null check (language in ('pl', 'en')),
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  code_failures integer not null default 0
);
comment on table sign_in_link is 'A used link is deleted. One without an e-mail makes the first administrator.';
create index sign_in_link_email on sign_in_link (email, created_at);

create table sign_in_failure (
  key      bytea primary key,
  failures integer not null,
  last_at  timestamptz not null
);
comment on table sign_in_failure is 'Failures in a row, by the hash of an e-mail, known or not, or of an address.';

create table stewardship (
  organisation_id uuid not null references organisation on delete cascade,
  person_id       uuid not null references person on delete cascade,
  level           text not null check (level in ('owner', 'editor')),
  since           timestamptz not null,
  primary key (organisation_id, person_id)
);
create index stewardship_person on stewardship (person_id);

create table letter (
  id         uuid primary key,
  recipient  text not null,
  language   text not null check (language in ('pl', 'en')),
  template   text not null,
  words      jsonb not null,
  attempts   integer not null default 0,
  due_at     timestamptz not null
);
comment on table letter is 'Mail that waits to be sent. A sent letter is deleted; a claimed one is due again when its lease ends.';
create index letter_due on letter (due_at);

create table audit_entry (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  person_id uuid,
  role      text not null,
  act       text not null,
  subject   text not null,
  details   jsonb not null
);
comment on column audit_entry.person_id is
  'Without a foreign key: the entry stays when the person is gone. E-mails are looked up, never written here.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows';
end $$;
create trigger audit_entry_only_grows before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
  for each statement execute function refuse_change();
