-- How an organisation gets into the hands of its people, how it stays true, and its picture.

create table claim (
  id              uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  person_id       uuid not null references person on delete cascade,
  way             text not null check (way in ('code', 'approval')),
  state           text not null check (state in ('code-sent', 'waiting', 'granted', 'rejected', 'overtaken', 'undone')),
  message         text check (length(message) <= 2000),
  level_before    text check (level_before in ('owner', 'editor')),
  created_at      timestamptz not null,
  decided_at      timestamptz,
  reason          text check (length(reason) <= 2000)
);
comment on column claim.state is 'overtaken: somebody else''s claim to the same organisation was granted first.';
comment on column claim.level_before is 'What the claimant was before the claim was granted; null: nobody.';
create unique index claim_open on claim (organisation_id, person_id) where state in ('code-sent', 'waiting');
create index claim_person on claim (person_id);
create index claim_organisation on claim (organisation_id, decided_at);

create table claim_former_owner (
  claim_id  uuid not null references claim on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (claim_id, person_id)
);
comment on table claim_former_owner is 'Who lost an organisation by a claim, may undo it, and gets it back then.';
create index claim_former_owner_person on claim_former_owner (person_id);

create table claim_code (
  id         uuid primary key,
  claim_id   uuid not null references claim on delete cascade,
  salt       bytea not null,
  code_hash  bytea not null,
  sent_to    text not null,
  tries      integer not null default 0,
  sent_at    timestamptz not null,
  expires_at timestamptz not null
);
comment on table claim_code is 'Only the last one of a claim is good; the others are counted.';
comment on column claim_code.sent_to is 'Masked, as it is shown to the claimant.';
create index claim_code_claim on claim_code (claim_id, sent_at);

create table claim_attachment (
  claim_id    uuid primary key references claim on delete cascade,
  media_type  text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  content     bytea not null,
  attached_at timestamptz not null
);

create table reminder (
  token_hash      bytea primary key,
  organisation_id uuid not null references organisation on delete cascade,
  recipients      bytea[] not null,
  sent_at         timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz
);
comment on table reminder is 'Letters that ask whether a profile is still true, with a link for one use.';
comment on column reminder.recipients is 'Hashes of the e-mails that it went to, so that nobody gets many a day.';
create index reminder_organisation on reminder (organisation_id, sent_at);
create index reminder_sent on reminder (sent_at);

create table chore (
  name         text primary key,
  succeeded_at timestamptz
);
comment on table chore is 'Recurring work. The lock on its row lets one server at a time do it.';
insert into chore (name) values ('reminders'), ('forget-attachments');

alter table organisation add column logo text check (logo ~ '^[0-9a-f]{64}$');
comment on column organisation.logo is 'SHA-256 of the largest picture in logo_picture; null: none.';

create table logo_picture (
  organisation_id uuid not null references organisation on delete cascade,
  size            integer not null check (size in (64, 160, 320)),
  content         bytea not null,
  primary key (organisation_id, size)
);
comment on table logo_picture is 'Square PNG files of our own making; what was uploaded is not kept.';
