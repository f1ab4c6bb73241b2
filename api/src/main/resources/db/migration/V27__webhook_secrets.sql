-- Secrets of receivers are sealed, as a copy of the database must not be enough to call them in our name.

alter table webhook
  add column secret_sealed bytea,
  alter column secret drop not null,
  add constraint webhook_has_a_secret check ((secret is null) <> (secret_sealed is null));
comment on column webhook.secret is 'From before secrets were sealed; the next start seals it.';
