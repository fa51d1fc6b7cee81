create schema if not exists attendance;
grant usage on schema attendance to reglament_app;

-- That a roll was taken: since when, and its version. Who is not named as absent or late was there.
create table attendance.roll
(
    school_id   int         not null,
    lesson_id   uuid        not null,
    version     int         not null check (version > 0),
    taken_since timestamptz not null,
    taken_by    uuid        not null,
    taken_at    timestamptz not null,
    primary key (school_id, lesson_id)
);
select tenancy.tenant_table('attendance.roll');

create table attendance.absence
(
    school_id    int  not null,
    lesson_id    uuid not null,
    student_id   uuid not null,
    kind         text not null check (kind in ('absent', 'late')),
    minutes_late int check (minutes_late is null or (kind = 'late' and minutes_late between 1 and 240)),
    primary key (school_id, lesson_id, student_id)
);
select tenancy.tenant_table('attendance.absence');
alter table attendance.absence
    add foreign key (school_id, lesson_id) references attendance.roll (school_id, lesson_id);
create index absence_student on attendance.absence (school_id, student_id);

-- What was taken, for ever: one row for each roll that was sent in and changed something. The three lists run side by
-- side, a student each; a mark is 'present', 'absent', 'late' or 'late N' with the minutes.
create table attendance.roll_change
(
    school_id       int         not null,
    lesson_id       uuid        not null,
    version         int         not null check (version > 0),
    students        uuid[]      not null,
    before          text[]      not null,
    after           text[]      not null,
    typed_at        timestamptz not null,
    received_at     timestamptz not null,
    by_person       uuid        not null,
    on_behalf_of    uuid,
    idempotency_key uuid        not null,
    primary key (school_id, lesson_id, version),
    check (cardinality(students) = cardinality(before) and cardinality(students) = cardinality(after))
);
select tenancy.tenant_history_table('attendance.roll_change');

-- Rolls that were answered, so that a client that heard no answer can ask again; forgotten after some weeks.
create table attendance.idempotency
(
    school_id    int         not null,
    key          uuid        not null,
    lesson_id    uuid        not null,
    base_version int         not null,
    students     uuid[]      not null,
    marks        text[]      not null,
    version      int         not null,
    taken_since  timestamptz not null,
    taken_by     uuid        not null,
    taken_at     timestamptz not null,
    asked_by     uuid        not null,
    answered_at  timestamptz not null,
    primary key (school_id, key)
);
create index idempotency_age on attendance.idempotency (school_id, answered_at);
select tenancy.tenant_table('attendance.idempotency');
