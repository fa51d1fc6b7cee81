-- The pulse of each running application, and the stretches in which there was none. A beat tells two times: the machine's,
-- by which alone a pause is measured, and the schools', which may have been set while nothing ran.
create table tenancy.heartbeat
(
    instance  uuid primary key,
    at        timestamptz not null,
    school_at timestamptz not null
);
select tenancy.local_table('tenancy.heartbeat');

create table tenancy.platform_outage
(
    id           uuid primary key,
    from_at      timestamptz not null,
    until_at     timestamptz not null check (until_at > from_at),
    school_from  timestamptz,
    school_until timestamptz,
    noticed      text        not null check (noticed in ('START', 'RUNNING')),
    check ((school_from is null) = (school_until is null)),
    check (school_until > school_from)
);
create index platform_outage_school on tenancy.platform_outage (school_until);
select tenancy.global_table('tenancy.platform_outage');
