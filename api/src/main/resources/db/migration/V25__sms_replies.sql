-- Messages from phones that somebody reads and marks as done; read_at says when, read_by who. And what is forgotten of
-- messages some time after their end: number, HMAC and text.
alter table sms_inbound
  add id uuid not null default gen_random_uuid() unique,
  add read_by uuid,
  alter phone_index drop not null;
create index sms_inbound_open on sms_inbound (received_at desc, id) where kind = 'free' and read_at is null;
create index sms_inbound_phone on sms_inbound (phone_index) where phone_index is not null;
alter table sms_message alter phone_index drop not null;
create index sms_message_organisation on sms_message (organisation_id, broadcast_id) where broadcast_id is not null;
create index sms_message_written on sms_message (accepted_at desc) where gateway = 'file';
create index sms_inbound_kept on sms_inbound (received_at) where text is not null;
insert into chore (name) values ('forget-messages');
drop index sms_message_final;
create index sms_message_kept on sms_message ((coalesce(final_at, accepted_at, queued_at)))
  where phone_sealed is not null and state not in ('queued', 'sending');
