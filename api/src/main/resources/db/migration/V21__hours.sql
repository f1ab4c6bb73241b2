-- Who is open at an instant: each text of opening hours is worked out once, in Java, for some weeks ahead.

create function hours_key(opening_hours text, country text, "position" geometry) returns uuid
  language sql immutable parallel safe
  return md5(opening_hours || E'\n' || coalesce(country, '') || case when opening_hours ~ 'sun|dawn|dusk'
    then coalesce(E'\n' || round(st_y("position")) || ' ' || round(st_x("position")), '') else '' end)::uuid;
comment on function hours_key(text, text, geometry) is
  'Names what hours depend on: their text, the holidays of a country and, where the sun decides, the whole degrees of the position. Null: no hours.';

create table listing_hours (
  key           uuid           primary key,
  open          tstzmultirange not null,
  worked_out_to timestamptz    not null
);
comment on table listing_hours is 'When hours are open; renewed every day, and by each publication that brings new ones.';
comment on column listing_hours.open is 'From two days before it was worked out to worked_out_to; by appointment and unknown are not open.';
create index listing_hours_worked_out_to on listing_hours (worked_out_to);

alter table listing_place add column hours_key uuid;
update listing_place set hours_key = hours_key(opening_hours, country, "position") where opening_hours is not null;
create index listing_place_hours on listing_place (hours_key) where hours_key is not null;

insert into chore (name) values ('hours');
