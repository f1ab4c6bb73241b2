-- What a superuser prepares once: the role ngomap, which is none, its database, and PostGIS.
-- Run by bin/run in the private cluster and by the db service of docker-compose.yml. Safe to run again.
\set ON_ERROR_STOP on
\getenv password NGOMAP_DB_PASSWORD

select 'create role ngomap login'
where not exists (select from pg_roles where rolname = 'ngomap') \gexec
alter role ngomap with login nosuperuser nocreatedb nocreaterole password :'password';

select 'create database ngomap owner ngomap encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'ngomap') \gexec

\connect ngomap
set client_min_messages = warning;
create extension if not exists postgis;
revoke all on database ngomap from public;
