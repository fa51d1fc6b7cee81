-- The roles of a cluster that serves Reglament. Run as superuser in any database, as often as wanted.
-- Passwords are no part of it: set them afterwards, one by one, with   alter role <name> password '…'

do $$
declare
  wanted text;
begin
  foreach wanted in array array['reglament_owner', 'reglament_app', 'reglament_report', 'keycloak'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
      execute format('create role %I', wanted);
    end if;
  end loop;
end
$$;

-- Owns the database and every table; used by migrations alone.
alter role reglament_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- The running application: owns nothing, row security holds for it.
alter role reglament_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- The district's figures.
alter role reglament_report login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- The sign-on server's own store.
alter role keycloak login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- A member of the owner could drop every policy: take back what somebody may have granted by hand.
do $$
declare
  granted record;
begin
  for granted in
    select held.rolname as held, member.rolname as member
    from pg_catalog.pg_auth_members m
    join pg_catalog.pg_roles held on held.oid = m.roleid
    join pg_catalog.pg_roles member on member.oid = m.member
    where member.rolname in ('reglament_app', 'reglament_report')
  loop
    execute format('revoke %I from %I', granted.held, granted.member);
  end loop;
end
$$;
