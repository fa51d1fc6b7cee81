-- The sign-on server's database. Run as superuser, after roles.sql, outside a transaction.
-- The first statement fails when the database is there already; the others may be repeated.

create database keycloak owner keycloak template template0 encoding 'UTF8'
  locale_provider icu icu_locale 'ru-RU' locale 'C.UTF-8';

revoke all on database keycloak from public;
