-- A contact may be a mailbox: copies of messages go there by e-mail, by the same consent and the same queue.
-- The columns of a number hold either; what people may see of a mailbox is longer than three digits.

alter table contact
  add column channel text not null default 'sms' check (channel in ('sms', 'email')),
  drop constraint contact_phone_tail_check,
  add constraint contact_phone_tail_check
    check (case channel when 'sms' then length(phone_tail) = 3 else length(phone_tail) between 5 and 80 end);
comment on column contact.phone_sealed is 'The number, or the address of the mailbox.';
comment on column contact.phone_tail is 'The last three digits, or some letters of the address.';

alter table consent_entry
  add column channel text not null default 'sms' check (channel in ('sms', 'email'));

alter table sms_message
  add column channel text not null default 'sms' check (channel in ('sms', 'email'));
comment on column sms_message.channel is 'A copy by e-mail has no parts; its gateway is mail.';
create index sms_message_copies on sms_message (urgency, due_at, id) where state = 'queued' and channel = 'email';

comment on table stopped_phone is 'Who said STOP, or followed the link of a letter that ends them: nothing is sent to that number or
mailbox, whoever adds it again, until its holder takes it back.';
