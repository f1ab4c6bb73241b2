-- Messages that ask whether a profile is still true: OK from that phone confirms it.
alter table sms_message add asks_freshness boolean not null default false;
create index sms_message_asked on sms_message (phone_index, queued_at) where asks_freshness;
