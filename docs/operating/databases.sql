-- The roles and databases of an `npm start` that brings no PostgreSQL of its own: what
-- src/adapters/postgres/roles.ts and embedded-databases.ts make for the embedded server. Run once by a superuser of
-- PostgreSQL 18; docker-compose.yml does so at the first start. The passwords are for development: change them elsewhere.

create role migrator login password 'migrator';
create role engine login password 'engine';
create role reader login password 'reader';
create role agencies login password 'agencies';

alter role migrator set timezone = 'UTC';
alter role agencies set timezone = 'UTC';
alter role engine set timezone = 'UTC';
alter role engine set statement_timeout = '30s';
alter role engine set lock_timeout = '5s';
alter role engine set idle_in_transaction_session_timeout = '30s';
alter role reader set timezone = 'UTC';
alter role reader set statement_timeout = '15s';
alter role reader set lock_timeout = '5s';
alter role reader set idle_in_transaction_session_timeout = '15s';

create database lienthong owner migrator;
create database lienthong_agencies owner agencies;
revoke connect, temporary on database lienthong, lienthong_agencies from public;
grant connect on database lienthong to engine, reader;
-- BullMQ hands many jobs over in a temporary table.
grant temporary on database lienthong to engine;
