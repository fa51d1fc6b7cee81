create schema if not exists regulation;
grant usage on schema regulation to reglament_app;

-- A version never changes but from draft to active, once. The district's base of its day stands beside the school's
-- text, so that a later base does not change what held in the past.
create table regulation.profile_version
(
    school_id      int         not null,
    version        int         not null check (version > 0),
    state          text        not null check (state in ('draft', 'active')),
    effective_from date,
    activation     int,
    yaml           text        not null check (octet_length(yaml) <= 262144),
    base           text        not null,
    digest         text        not null,
    uploaded_by    uuid,
    uploaded_at    timestamptz not null,
    activated_by   uuid,
    activated_at   timestamptz,
    primary key (school_id, version),
    unique (school_id, activation),
    check ((state = 'active') = (effective_from is not null)),
    check ((state = 'active') = (activation is not null)),
    check ((state = 'active') = (activated_at is not null))
);
select tenancy.tenant_table('regulation.profile_version');
create index profile_version_in_force on regulation.profile_version (school_id, effective_from, activation)
    where state = 'active';

create table regulation.profile_event
(
    school_id      int         not null,
    id             uuid        not null,
    version        int         not null,
    what           text        not null check (what in ('uploaded', 'activated', 'installed')),
    effective_from date,
    by_person      uuid,
    at             timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('regulation.profile_event');
alter table regulation.profile_event
    add foreign key (school_id, version) references regulation.profile_version (school_id, version);

-- What a save touched and nobody has evaluated yet: one row for each scope, however often it was saved.
create table regulation.touched
(
    school_id  int         not null,
    scope_kind text        not null check (scope_kind in ('lesson')),
    scope_id   uuid        not null,
    touched_at timestamptz not null,
    primary key (school_id, scope_kind, scope_id)
);
select tenancy.tenant_table('regulation.touched');
