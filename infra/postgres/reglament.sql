-- The platform's database. Run as superuser, after roles.sql, outside a transaction.
-- The first statement fails when the database is there already; the others may be repeated.

create database reglament owner reglament_owner template template0 encoding 'UTF8'
  locale_provider icu icu_locale 'ru-RU' locale 'C.UTF-8';

revoke all on database reglament from public;

grant connect on database reglament to reglament_app, reglament_report;
