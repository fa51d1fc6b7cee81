-- The class teacher's reason for an absence: a category and never a diagnosis, so no note stands beside it. It hangs on
-- lesson and student and not on the teacher's entry, which may change later without touching it. Taken off, the reason
-- is '' and the row stays, so that its version goes on.
create table attendance.absence_reason
(
    school_id  int         not null,
    lesson_id  uuid        not null,
    student_id uuid        not null,
    reason     text        not null check (reason ~ '^[a-z-]{0,40}$'),
    version    int         not null check (version >= 0),
    set_by     uuid        not null,
    set_at     timestamptz not null,
    primary key (school_id, lesson_id, student_id)
);
select tenancy.tenant_table('attendance.absence_reason');
create index absence_reason_student on attendance.absence_reason (school_id, student_id);

-- What was set, for ever. One request sets many cells, so its key stands in many rows.
create table attendance.absence_reason_change
(
    school_id       int         not null,
    lesson_id       uuid        not null,
    student_id      uuid        not null,
    version         int         not null check (version > 0),
    before          text        not null,
    after           text        not null,
    typed_at        timestamptz not null,
    received_at     timestamptz not null,
    by_person       uuid        not null,
    on_behalf_of    uuid,
    idempotency_key uuid        not null,
    primary key (school_id, lesson_id, student_id, version)
);
select tenancy.tenant_history_table('attendance.absence_reason_change');

-- Requests that were answered, as in attendance.idempotency; the three lists run side by side, a cell each.
create table attendance.reason_answer
(
    school_id   int         not null,
    key         uuid        not null,
    class_id    uuid        not null,
    reason      text        not null,
    lessons     uuid[]      not null,
    students    uuid[]      not null,
    versions    int[]       not null,
    asked_by    uuid        not null,
    answered_at timestamptz not null,
    primary key (school_id, key),
    check (cardinality(lessons) = cardinality(students) and cardinality(lessons) = cardinality(versions))
);
create index reason_answer_age on attendance.reason_answer (school_id, answered_at);
select tenancy.tenant_table('attendance.reason_answer');

-- Single cells of rolls that were answered. The version is 0 where somebody was said to be here before any roll was
-- taken, which takes none.
create table attendance.cell_answer
(
    school_id   int         not null,
    key         uuid        not null,
    lesson_id   uuid        not null,
    student_id  uuid        not null,
    asked       text        not null,
    mark        text        not null,
    version     int         not null check (version >= 0),
    asked_by    uuid        not null,
    answered_at timestamptz not null,
    primary key (school_id, key)
);
create index cell_answer_age on attendance.cell_answer (school_id, answered_at);
select tenancy.tenant_table('attendance.cell_answer');
