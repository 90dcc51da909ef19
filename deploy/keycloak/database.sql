-- The role and the database of Keycloak. Run once by a superuser, with psql, where Keycloak shares our server.

\set keycloak_password development-only
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke connect, temporary on database keycloak from public;
