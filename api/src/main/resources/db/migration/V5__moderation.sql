-- What is not public yet: drafts of those who keep a profile, and proposals that wait for a decision.

create table draft (
  organisation_id uuid primary key references organisation on delete cascade,
  version         bigint not null,
  based_on        integer not null,
  profile         jsonb,
  saved_at        timestamptz not null
);
comment on table draft is 'One for each organisation, shared by its stewards.';
comment on column draft.version is 'Raised by every change; part of the ETag, so the row stays when the draft goes.';
comment on column draft.based_on is 'The published revision that its writer saw.';
comment on column draft.profile is 'Null: nothing is saved.';

create table proposal (
  id              uuid primary key,
  kind            text not null check (kind in ('change', 'correction', 'new-organisation', 'restoration')),
  organisation_id uuid references organisation on delete cascade,
  title           text not null,
  profile         jsonb,
  based_on        integer,
  changed_fields  text[] not null,
  waits_because   text[] not null,
  message         text check (length(message) <= 2000),
  email           text,
  submitted_by    text not null check (submitted_by in ('visitor', 'steward', 'moderator', 'administrator')),
  person_id       uuid,
  submitted_at    timestamptz not null,
  state           text not null check (state in ('open', 'waiting-for-steward', 'asked', 'approved', 'rejected')),
  due_at          timestamptz,
  decided_at      timestamptz,
  locked_by       uuid,
  locked_until    timestamptz,
  check (kind = 'new-organisation' or organisation_id is not null),
  check ((state = 'waiting-for-steward') <= (due_at is not null)),
  check ((state in ('approved', 'rejected')) = (decided_at is not null))
);
comment on table proposal is 'What it proposes never changes: whoever changes their mind replaces it by another one.';
comment on column proposal.profile is 'Null: a message alone.';
comment on column proposal.email is 'Where a visitor wants the answer; forgotten with the decision.';
comment on column proposal.person_id is 'Without a foreign key: the proposal stays when the person is gone.';
comment on column proposal.due_at is 'Until then the stewards are asked; after it the proposal counts as open.';
create unique index proposal_own on proposal (organisation_id)
  where kind in ('change', 'restoration') and state in ('open', 'asked');
create index proposal_state on proposal (state, id);
create index proposal_organisation on proposal (organisation_id, id);

create table proposal_event (
  id          bigint generated always as identity primary key,
  proposal_id uuid not null references proposal on delete cascade,
  at          timestamptz not null,
  role        text not null,
  act         text not null check (act in
    ('submitted', 'answered', 'asked', 'approved', 'approved-in-part', 'rejected', 'replaced', 'withdrawn')),
  text        text
);
create index proposal_event_proposal on proposal_event (proposal_id, id);

create table visitor_count (
  day      date not null,
  key      bytea not null,
  requests integer not null,
  primary key (day, key)
);
comment on table visitor_count is
  'Proposals without an account, by a keyed hash of the address that means nothing on another day or after a restart.';
