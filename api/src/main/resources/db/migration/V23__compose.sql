-- What the office has at hand when it writes to many: a number of one's own to try a text on.

create table trial_phone (
  person_id     uuid primary key references person on delete cascade,
  phone_sealed  bytea,
  phone_index   bytea,
  phone_tail    text,
  code_salt     bytea,
  code_hash     bytea,
  code_tries    integer not null default 0,
  code_sent_at  timestamptz,
  codes_sent    integer not null default 0,
  confirmed_at  timestamptz
);
comment on table trial_phone is 'The number of somebody of the office, who tries a message on it before it goes to many.';
comment on column trial_phone.phone_sealed is 'Null when it was removed: the row remains, so that its codes stay counted.';

alter table sms_message add column trial_by uuid;
comment on column sms_message.trial_by is 'Who tries a text on a number of their own; such a message belongs to no broadcast.';
create index sms_message_trial on sms_message (trial_by, queued_at) where trial_by is not null;

create table sms_template (
  id             uuid primary key,
  name           text not null unique check (length(name) between 1 and 100),
  text           text not null check (length(text) between 1 and 1500),
  plain_letters  boolean not null,
  purpose        text not null check (purpose in ('urgent', 'city', 'promotional')),
  topic          text not null,
  question       boolean not null,
  changed_at     timestamptz not null
);
comment on table sms_template is 'Texts to begin with. The office wrote them; the audit log knows who.';

comment on table audience is 'Conditions by a name: who meets them is found out at each use.';

create table organisation_group (
  id       uuid primary key,
  name     text not null unique check (length(name) between 1 and 100),
  made_at  timestamptz not null
);
create table group_member (
  group_id         uuid not null references organisation_group on delete cascade,
  organisation_id  uuid not null references organisation on delete cascade,
  added_at         timestamptz not null,
  primary key (group_id, organisation_id)
);
create index group_member_organisation on group_member (organisation_id);

create table short_link (
  code        text primary key,
  target      text not null check (target like 'https://%'),
  count       text not null check (count in ('none', 'total', 'recipients')),
  clicks      bigint not null default 0,
  made_at     timestamptz not null,
  stands_for  text references short_link on delete cascade,
  message_id  uuid references sms_message on delete set null
);
comment on table short_link is 'Where /s/{code} leads. Nothing is known of who followed it, unless count is recipients.';
comment on column short_link.stands_for is 'The link that the office wrote, where each recipient has one of their own.';
create index short_link_stands_for on short_link (stands_for) where stands_for is not null;
create index short_link_message on short_link (message_id) where message_id is not null;
