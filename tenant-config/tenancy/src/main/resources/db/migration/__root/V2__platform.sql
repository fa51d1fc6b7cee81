-- The platform's machinery: sessions in the database (a restart signs nobody out), the job table, and the map from a
-- Keycloak session to ours that back-channel logout needs. Shapes as their libraries ship them.
create schema if not exists platform;
grant usage on schema platform to reglament_app;

create table platform.spring_session
(
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on platform.spring_session (expiry_time);
create index spring_session_principal on platform.spring_session (principal_name);
select tenancy.local_table('platform.spring_session');

create table platform.spring_session_attributes
(
    session_primary_id char(36)     not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
select tenancy.local_table('platform.spring_session_attributes');

create table platform.oidc_session
(
    session_id text primary key,
    issuer     text        not null,
    subject    text        not null,
    sid        text        not null,
    audience   text        not null,
    saved_at   timestamptz not null default now()
);
create index oidc_session_sid on platform.oidc_session (sid);
create index oidc_session_subject on platform.oidc_session (subject);
select tenancy.local_table('platform.oidc_session');

create table platform.scheduled_tasks
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);
select tenancy.local_table('platform.scheduled_tasks');
