-- The roles and databases of a PostgreSQL 18 of your own: what src/adapters/postgres/roles.ts and embedded-databases.ts make for the
-- embedded server. Run once by a superuser, with psql; docker-compose.yml does so at the first start. Passwords come from the
-- environment; what is missing there is for development.

\set migrator_password development-only
\getenv migrator_password MIGRATOR_PASSWORD
\set engine_password development-only
\getenv engine_password ENGINE_PASSWORD
\set reader_password development-only
\getenv reader_password READER_PASSWORD
\set sealer_password development-only
\getenv sealer_password SEALER_PASSWORD
\set agencies_password development-only
\getenv agencies_password AGENCIES_PASSWORD

create role migrator login password :'migrator_password';
create role engine login password :'engine_password';
create role reader login password :'reader_password';
create role sealer login password :'sealer_password';
create role agencies login password :'agencies_password';

alter role migrator set timezone = 'UTC';
alter role agencies set timezone = 'UTC';
alter role engine set timezone = 'UTC';
alter role engine set statement_timeout = '30s';
alter role engine set lock_timeout = '5s';
alter role engine set idle_in_transaction_session_timeout = '30s';
alter role engine set jit = off;
alter role reader set timezone = 'UTC';
alter role reader set statement_timeout = '15s';
alter role reader set lock_timeout = '5s';
alter role reader set idle_in_transaction_session_timeout = '15s';
alter role reader set jit = off;
alter role sealer set timezone = 'UTC';
alter role sealer set statement_timeout = '30s';
alter role sealer set lock_timeout = '5s';
alter role sealer set idle_in_transaction_session_timeout = '30s';
alter role sealer set jit = off;

create database lienthong owner migrator;
create database lienthong_agencies owner agencies;
revoke connect, temporary on database lienthong, lienthong_agencies from public;
grant connect on database lienthong to engine, reader, sealer;
-- BullMQ hands many jobs over in a temporary table.
grant temporary on database lienthong to engine;
