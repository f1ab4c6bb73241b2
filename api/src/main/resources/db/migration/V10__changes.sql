-- Where a reader who remembers only a time begins to follow the changes.
create index change_log_changed_at on change_log (changed_at);
