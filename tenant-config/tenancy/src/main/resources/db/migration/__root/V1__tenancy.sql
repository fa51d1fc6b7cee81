-- The wall between schools. Every table of every module is made through one of the functions below, right after its
-- CREATE TABLE and before its foreign keys; the catalogue test knows no other kind.
create schema if not exists tenancy;
grant usage on schema tenancy to reglament_app, reglament_report;

-- Enters a school for the running transaction. SET LOCAL and not set_config(): only that reaches the workers of a
-- distributed cluster. The parameter is an integer, so nothing can be smuggled into the statement.
create function tenancy.enter_school(p_school int) returns int
    language plpgsql as
$$
begin
    execute format('set local app.school = %L', p_school);
    if current_setting('app.school') is distinct from p_school::text then
        raise exception 'the school was not entered';
    end if;
    return p_school;
end
$$;
revoke all on function tenancy.enter_school(int) from public;
grant execute on function tenancy.enter_school(int) to reglament_app;

create function tenancy.check_tenant_key(p_table text) returns void
    language plpgsql as
$$
begin
    if not exists (select
                   from pg_index i
                            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                   where i.indrelid = p_table::regclass
                     and i.indisprimary
                     and a.attname = 'school_id') then
        raise exception 'the primary key of % does not start with school_id', p_table;
    end if;
end
$$;

create function tenancy.raise_wall(p_table text) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
end
$$;

-- A school's own data: read and written inside that school alone.
create function tenancy.tenant_table(p_table text) returns void
    language plpgsql as
$$
begin
    perform tenancy.check_tenant_key(p_table);
    perform tenancy.raise_wall(p_table);
    execute format($policy$create policy school_wall on %s to reglament_app
        using (school_id = nullif(current_setting('app.school', true), '')::int)
        with check (school_id = nullif(current_setting('app.school', true), '')::int)$policy$, p_table);
    execute format('grant select, insert, update, delete on %s to reglament_app', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: tenant');
end
$$;

-- A school's own history: written once, never changed, because nobody is granted that.
create function tenancy.tenant_history_table(p_table text) returns void
    language plpgsql as
$$
begin
    perform tenancy.check_tenant_key(p_table);
    perform tenancy.raise_wall(p_table);
    execute format($policy$create policy school_wall_read on %s for select to reglament_app
        using (school_id = nullif(current_setting('app.school', true), '')::int)$policy$, p_table);
    execute format($policy$create policy school_wall_write on %s for insert to reglament_app
        with check (school_id = nullif(current_setting('app.school', true), '')::int)$policy$, p_table);
    execute format('grant select, insert on %s to reglament_app', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: tenant history');
end
$$;

-- What all schools share and none minds: catalogues, the list of schools.
create function tenancy.global_table(p_table text) returns void
    language plpgsql as
$$
begin
    execute format('grant select, insert, update on %s to reglament_app', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: global');
end
$$;

-- The platform's own machinery: sessions, jobs, hints. No fact of a school stands here.
create function tenancy.local_table(p_table text) returns void
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on %s to reglament_app', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: local');
end
$$;

revoke all on all functions in schema tenancy from public;
grant execute on function tenancy.enter_school(int) to reglament_app;

create table tenancy.school
(
    id          int primary key check (id > 0),
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40),
    name_ru     text not null check (length(name_ru) between 1 and 120),
    name_ky     text not null check (length(name_ky) between 1 and 120),
    name_en     text not null check (length(name_en) between 1 and 120),
    time_zone   text not null,
    on_air_from date not null
);
select tenancy.global_table('tenancy.school');

create table tenancy.wake_up
(
    id        uuid primary key,
    school_id int         not null,
    at        timestamptz not null
);
create index wake_up_due on tenancy.wake_up (at, school_id);
select tenancy.local_table('tenancy.wake_up');
