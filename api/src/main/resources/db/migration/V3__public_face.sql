-- What visitors read: one row holds all that a list or a map needs of a place or an organisation.
-- Written only by the publishing transaction, from the tables of V2.

create function search_document(text) returns tsvector
  language sql stable strict parallel safe
  return to_tsvector('simple', unaccent(left($1, 100000)));
comment on function search_document(text) is
  'Words without accents and case; organisations of any language. Queries fold theirs by unaccent, too.';

create function search_query(text) returns tsquery
  language sql stable strict parallel safe
  return (select coalesce(string_agg(quote_literal(lexeme) || ':*', ' & '), '')::tsquery
    from unnest(search_document($1)));
comment on function search_query(text) is 'Every word, each as the beginning of one; a text without words finds nothing.';

create function folded_street(text) returns text
  language sql stable strict parallel safe
  return regexp_replace(lower(unaccent($1)), '^(ul|al|pl|os|aleja|ulica|plac|osiedle)\.? ', '');

create function morton_cell(geometry) returns bigint
  language plpgsql immutable strict parallel safe as $$
declare
  lat double precision := radians(greatest(-85.05112877, least(85.05112877, st_y($1))));
  tile_x bigint := least(16777215, floor((st_x($1) + 180) / 360 * 16777216));
  tile_y bigint := greatest(0, least(16777215, floor((1 - ln(tan(lat) + 1 / cos(lat)) / pi()) / 2 * 16777216)));
  cell bigint := 0;
begin
  for bit in 0..23 loop
    cell := cell | (((tile_x >> bit) & 1) << (2 * bit)) | (((tile_y >> bit) & 1) << (2 * bit + 1));
  end loop;
  return cell;
end $$;
comment on function morton_cell(geometry) is
  'Web Mercator tile at zoom 24 (SRID 4326 in), bits of x and y interleaved: cells of zoom z are its value shifted right by 2 * (24 - z).';

create table listing_organisation (
  organisation_id uuid primary key,
  slug            text not null,
  name            text not null,
  legal_form      text,
  family          text,
  spheres         text[] not null,
  public_benefit  boolean,
  example         boolean not null,
  located         boolean not null,
  units           text[] not null,
  search          tsvector not null
);
comment on column listing_organisation.located is 'Has a place that is drawn.';
comment on column listing_organisation.units is 'TERYT codes of the units that it works in.';
create index listing_organisation_name on listing_organisation (example, name collate "pl-x-icu", organisation_id);
create index listing_organisation_search on listing_organisation using gin (search);
create index listing_organisation_spheres on listing_organisation using gin (spheres);
create index listing_organisation_units on listing_organisation using gin (units);
create index listing_organisation_unlocated on listing_organisation (organisation_id) where not located;
create index listing_organisation_example on listing_organisation (organisation_id) where example;

create table listing_place (
  place_id        uuid primary key,
  organisation_id uuid not null,
  ordinal         integer not null,
  kind            text not null,
  street          text,
  house_number    text,
  postal_code     text,
  city            text,
  country         text,
  position        geometry(Point, 4326),
  geocentric      geometry(PointZ),
  cell            bigint,
  "precision"     text not null,
  opening_hours   text,
  wheelchair      text,
  slug            text not null,
  name            text not null,
  legal_form      text,
  family          text,
  spheres         text[] not null,
  public_benefit  boolean,
  example         boolean not null,
  units           text[] not null,
  own_areas       boolean not null,
  street_folded   text,
  city_folded     text,
  search          tsvector not null,
  check ((position is null) = (geocentric is null))
);
comment on column listing_place.position is 'Null where nothing is drawn: unknown or doubted.';
comment on column listing_place.geocentric is
  'EPSG:4978 metres (SRID left out). The chord between two points orders them as the ellipsoid does, at any place on Earth.';
comment on column listing_place.cell is 'Morton code of the Web Mercator tile at zoom 24; cells of lower zooms are its prefixes.';
comment on column listing_place.street_folded is
  'Without accents, case and "ul.": the gazetteer of streets that is at hand without a geocoder.';
comment on column listing_place.own_areas is 'The organisation has drawn or radius areas, to be asked for.';
create index listing_place_geocentric on listing_place using gist (geocentric gist_geometry_ops_nd) where geocentric is not null;
create index listing_place_position on listing_place using gist (position) where position is not null;
create index listing_place_organisation on listing_place (organisation_id, ordinal);
create index listing_place_street on listing_place (street_folded text_pattern_ops) where position is not null;
create index listing_place_city on listing_place (city_folded text_pattern_ops) where position is not null;
create index listing_place_search on listing_place using gin (search);
create index listing_place_spheres on listing_place using gin (spheres);

-- Which organisations work where. A unit's areas stand once, by its code; drawn ones in pieces; circles by centre.
create table listing_area (
  area_id         uuid primary key,
  organisation_id uuid not null,
  kind            text not null,
  teryt           text,
  square_metres   double precision,
  centre          geography(Point, 4326),
  radius_metres   double precision,
  reach           geometry(LineStringZ)
);
comment on column listing_area.reach is 'Diagonal of the geocentric box around a circle: the index for "may cover this point".';
create index listing_area_teryt on listing_area (teryt, organisation_id) where teryt is not null;
create index listing_area_reach on listing_area using gist (reach gist_geometry_ops_nd) where reach is not null;
create index listing_area_organisation on listing_area (organisation_id);

create table listing_area_piece (
  area_id         uuid not null,
  organisation_id uuid not null,
  outline         geometry(Polygon, 4326) not null
);
create index listing_area_piece_outline on listing_area_piece using gist (outline);
create index listing_area_piece_organisation on listing_area_piece (organisation_id);
