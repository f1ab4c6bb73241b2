-- Whoever was erased is forgotten whole: what the number was found by, and its last digits, too.
drop index sms_message_kept;
create index sms_message_kept on sms_message ((coalesce(final_at, accepted_at, queued_at)))
  where phone_index is not null and state not in ('queued', 'sending');
update sms_message set phone_index = null, phone_tail = '•••'
where phone_sealed is null and phone_index is not null and state not in ('queued', 'sending');
