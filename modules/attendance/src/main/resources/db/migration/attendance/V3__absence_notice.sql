-- What parents tell the school of an absence: days and a category, never a diagnosis, so no words stand beside it. The id
-- comes from the form that was sent, so that one sent again is the same notice. One that is withdrawn stays, as it was
-- part of what a teacher saw.
create table attendance.absence_notice
(
    school_id   int         not null,
    id          uuid        not null,
    student_id  uuid        not null,
    first_day   date        not null,
    last_day    date        not null,
    reason      text        not null check (reason ~ '^[a-z-]{1,40}$'),
    source      text        not null check (source in ('parent', 'class-teacher')),
    given_by    uuid        not null,
    given_at    timestamptz not null,
    withdrawn   boolean     not null,
    version     int         not null check (version > 0),
    primary key (school_id, id),
    check (last_day between first_day and first_day + 30)
);
select tenancy.tenant_table('attendance.absence_notice');
create index absence_notice_student on attendance.absence_notice (school_id, student_id, last_day);

-- How each notice came about, for ever. Its days and its reason never change: whoever erred withdraws it.
create table attendance.absence_notice_change
(
    school_id   int         not null,
    notice_id   uuid        not null,
    version     int         not null check (version > 0),
    student_id  uuid        not null,
    first_day   date        not null,
    last_day    date        not null,
    reason      text        not null,
    source      text        not null,
    withdrawn   boolean     not null,
    received_at timestamptz not null,
    by_person   uuid        not null,
    primary key (school_id, notice_id, version)
);
select tenancy.tenant_history_table('attendance.absence_notice_change');

-- Rolls that name absent students and may have to be told of: looked at once, when they have stood for a while, and
-- taken away. A roll that is changed meanwhile waits anew.
create table attendance.roll_to_tell
(
    school_id int         not null,
    lesson_id uuid        not null,
    due_at    timestamptz not null,
    primary key (school_id, lesson_id)
);
select tenancy.tenant_table('attendance.roll_to_tell');
create index roll_to_tell_due on attendance.roll_to_tell (school_id, due_at);

-- Days of which a student's parents were told that nobody knows why their child was absent: once each.
create table attendance.parents_told
(
    school_id  int         not null,
    student_id uuid        not null,
    day        date        not null,
    lesson_id  uuid        not null,
    told_at    timestamptz not null,
    primary key (school_id, student_id, day)
);
select tenancy.tenant_table('attendance.parents_told');
