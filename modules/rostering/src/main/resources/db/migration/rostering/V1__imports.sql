create schema if not exists rostering;
grant usage on schema rostering to reglament_app;

-- One import that runs behind a page. The bundle's bytes are kept only until it has ended.
create table rostering.import_run
(
    school_id    int         not null,
    id           uuid        not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'TAKEN', 'REFUSED', 'STOPPED', 'FAILED')),
    dry_run      boolean     not null,
    file_name    text        not null check (length(file_name) <= 200),
    bundle       bytea,
    step         text,
    stop_asked   boolean     not null default false,
    tallies      jsonb,
    places       jsonb,
    started_by   uuid        not null,
    asked_at     timestamptz not null,
    ended_at     timestamptz,
    primary key (school_id, id)
);
create index import_run_latest on rostering.import_run (school_id, asked_at desc);
select tenancy.tenant_table('rostering.import_run');

-- A hint where a run waits; holds no fact of the school.
create table rostering.import_queue
(
    run_id    uuid primary key,
    school_id int not null,
    attempts  int not null default 0
);
select tenancy.local_table('rostering.import_queue');
