create schema if not exists journal;
grant usage on schema journal to reglament_app;

-- What stands in the journal for a lesson. A since is the moment from which the entry stands without a gap: a text that
-- is improved keeps it, a text that is cleared loses it.
create table journal.lesson_record
(
    school_id        int         not null,
    lesson_id        uuid        not null,
    topic            text        not null check (length(topic) <= 500),
    homework         text        not null check (length(homework) <= 2000),
    homework_minutes int check (homework_minutes between 1 and 600),
    homework_none    boolean     not null,
    version          int         not null check (version > 0),
    topic_since      timestamptz check ((topic_since is null) = (topic = '')),
    homework_since   timestamptz,
    changed_by       uuid        not null,
    changed_at       timestamptz not null,
    primary key (school_id, lesson_id),
    check ((homework_since is null) = (homework = '' and not homework_none))
);
select tenancy.tenant_table('journal.lesson_record');

-- What was typed, for ever: a row for each field that a save changed.
create table journal.lesson_record_change
(
    school_id       int         not null,
    lesson_id       uuid        not null,
    version         int         not null check (version > 0),
    field           text        not null check (field in ('topic', 'homework', 'homework-minutes', 'no-homework')),
    before          text        not null,
    after           text        not null,
    typed_at        timestamptz not null,
    received_at     timestamptz not null,
    by_person       uuid        not null,
    on_behalf_of    uuid,
    idempotency_key uuid        not null,
    primary key (school_id, lesson_id, version, field)
);
select tenancy.tenant_history_table('journal.lesson_record_change');

-- Saves that were answered, so that a client that heard no answer can ask again; forgotten after some weeks.
create table journal.idempotency
(
    school_id        int         not null,
    key              uuid        not null,
    lesson_id        uuid        not null,
    base_version     int         not null,
    topic            text        not null,
    homework         text        not null,
    homework_minutes int,
    homework_none    boolean     not null,
    version          int         not null,
    topic_since      timestamptz,
    homework_since   timestamptz,
    changed_by       uuid        not null,
    changed_at       timestamptz not null,
    asked_by         uuid        not null,
    answered_at      timestamptz not null,
    primary key (school_id, key)
);
create index idempotency_age on journal.idempotency (school_id, answered_at);
select tenancy.tenant_table('journal.idempotency');
