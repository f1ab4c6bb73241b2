-- Who wrote a message to a topic may take it back while it waits.

alter table topic_message drop constraint topic_message_state_check;
alter table topic_message add constraint topic_message_state_check
  check (state in ('waiting', 'approved', 'refused', 'withdrawn'));
