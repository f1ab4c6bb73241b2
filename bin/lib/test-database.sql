-- The throw-away cluster of bin/test: every database that a test makes has PostGIS, and the role is no superuser.
\set ON_ERROR_STOP on
\getenv password NGOMAP_DB_PASSWORD
\connect template1
set client_min_messages = warning;
create extension postgis;
\connect postgres
create role ngomap_test login createdb password :'password';
create database ngomap_test owner ngomap_test;
