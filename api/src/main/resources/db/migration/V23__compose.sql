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
