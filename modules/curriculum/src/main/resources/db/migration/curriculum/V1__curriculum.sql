-- The school's calendar, its classes and groups, the timetable, and the dated lessons made from them. A row that the
-- roster no longer names stays, with gone = true: lessons and records of other modules refer to it.
create schema if not exists curriculum;
grant usage on schema curriculum to reglament_app;

create table curriculum.academic_session
(
    school_id  int     not null,
    id         uuid    not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    kind       text    not null check (kind in ('YEAR', 'TERM', 'HOLIDAY')),
    title      text    not null,
    first_day  date    not null,
    last_day   date    not null check (last_day >= first_day),
    gone       boolean not null default false,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.academic_session');

create table curriculum.subject
(
    school_id  int     not null,
    id         uuid    not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    title      text    not null,
    gone       boolean not null default false,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.subject');

create table curriculum.school_class
(
    school_id  int     not null,
    id         uuid    not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    title      text    not null,
    grade      int     not null check (grade between 0 and 11),
    gone       boolean not null default false,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.school_class');

create table curriculum.teaching_group
(
    school_id  int     not null,
    id         uuid    not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    label      text    not null,
    subject_id uuid    not null,
    grade      int     not null check (grade between 0 and 11),
    gone       boolean not null default false,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.teaching_group');
alter table curriculum.teaching_group
    add foreign key (school_id, subject_id) references curriculum.subject (school_id, id);

create table curriculum.group_class
(
    school_id int  not null,
    group_id  uuid not null,
    class_id  uuid not null,
    primary key (school_id, group_id, class_id)
);
select tenancy.tenant_table('curriculum.group_class');
alter table curriculum.group_class
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id),
    add foreign key (school_id, class_id) references curriculum.school_class (school_id, id);
create index group_class_class on curriculum.group_class (school_id, class_id);

create table curriculum.group_term
(
    school_id  int  not null,
    group_id   uuid not null,
    session_id uuid not null,
    primary key (school_id, group_id, session_id)
);
select tenancy.tenant_table('curriculum.group_term');
alter table curriculum.group_term
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id),
    add foreign key (school_id, session_id) references curriculum.academic_session (school_id, id);

-- Days are inclusive; an open first or last day is null. One that ended without saying when gets the day before the
-- roster that no longer named it as its last day.
create table curriculum.class_membership
(
    school_id  int     not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    class_id   uuid    not null,
    person_id  uuid    not null,
    first_day  date,
    last_day   date,
    gone       boolean not null default false,
    primary key (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.class_membership');
alter table curriculum.class_membership
    add foreign key (school_id, class_id) references curriculum.school_class (school_id, id);
create index class_membership_class on curriculum.class_membership (school_id, class_id);

create table curriculum.group_membership
(
    school_id  int     not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    group_id   uuid    not null,
    person_id  uuid    not null,
    first_day  date,
    last_day   date,
    gone       boolean not null default false,
    primary key (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.group_membership');
alter table curriculum.group_membership
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id);
create index group_membership_group on curriculum.group_membership (school_id, group_id);
create index group_membership_person on curriculum.group_membership (school_id, person_id);

create table curriculum.group_teaching
(
    school_id  int     not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    group_id   uuid    not null,
    person_id  uuid    not null,
    first_day  date,
    last_day   date,
    gone       boolean not null default false,
    primary key (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.group_teaching');
alter table curriculum.group_teaching
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id);
create index group_teaching_group on curriculum.group_teaching (school_id, group_id);
create index group_teaching_person on curriculum.group_teaching (school_id, person_id);

create table curriculum.timetable_entry
(
    school_id  int     not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    group_id   uuid    not null,
    teacher_id uuid    not null,
    weekday    int     not null check (weekday between 1 and 7),
    period     int     not null check (period between 0 and 12),
    starts     time    not null,
    ends       time    not null check (ends > starts),
    room       text,
    first_day  date,
    last_day   date,
    gone       boolean not null default false,
    primary key (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.timetable_entry');
alter table curriculum.timetable_entry
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id);
create index timetable_entry_group on curriculum.timetable_entry (school_id, group_id);

create table curriculum.lesson
(
    school_id  int         not null,
    id         uuid        not null,
    group_id   uuid        not null,
    teacher_id uuid        not null,
    date       date        not null,
    period     int         not null check (period between 0 and 12),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    room       text        not null,
    term_id    uuid        not null,
    cancelled  boolean     not null default false,
    primary key (school_id, id),
    unique (school_id, group_id, date, period)
);
select tenancy.tenant_table('curriculum.lesson');
alter table curriculum.lesson
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id),
    add foreign key (school_id, term_id) references curriculum.academic_session (school_id, id);
create index lesson_teacher_day on curriculum.lesson (school_id, teacher_id, date);
create index lesson_day on curriculum.lesson (school_id, date);
