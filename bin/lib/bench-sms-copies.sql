-- Copies what the map shows of organisations, so many times, each copy somewhere else in the country: what a quote counts,
-- without the hours that publishing a million takes. What a quote does not use is left out. Takes: copies.
\set ON_ERROR_STOP on
drop index listing_organisation_search, listing_organisation_name, listing_organisation_name_folded, listing_place_search,
  listing_place_geocentric, listing_place_street, listing_place_city;
create table bench.copy as
select organisation_id as old, gen_random_uuid() as new from listing_organisation, generate_series(1, :copies);
select format('insert into listing_organisation (organisation_id, %1$s) select c.new, %1$s from bench.copy c
    join listing_organisation o on o.organisation_id = c.old', string_agg(quote_ident(column_name), ', '))
from information_schema.columns where table_name = 'listing_organisation' and column_name <> 'organisation_id' \gexec
select format('insert into listing_place (place_id, organisation_id, position, %1$s)
    select gen_random_uuid(), c.new, st_setsrid(st_point(14.2 + random() * 9.6, 49.2 + random() * 5.4), 4326), %1$s
    from bench.copy c join listing_place p on p.organisation_id = c.old where p.position is not null',
  string_agg(quote_ident(column_name), ', '))
from information_schema.columns
where table_name = 'listing_place' and column_name not in ('place_id', 'organisation_id', 'position') \gexec
vacuum analyze listing_organisation;
vacuum analyze listing_place;
