-- Thematic plans: what is taught in which order. A plan is of one subject, grade and school year, for one or several
-- groups; of a group there is one a year. School years are named by the calendar year in which they begin.
create table curriculum.thematic_plan
(
    school_id   int         not null,
    id          uuid        not null,
    school_year int         not null check (school_year between 1900 and 2199),
    subject_id  uuid        not null,
    grade       int         not null check (grade between 0 and 11),
    author_id   uuid        not null,
    created_at  timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_table('curriculum.thematic_plan');
alter table curriculum.thematic_plan
    add foreign key (school_id, subject_id) references curriculum.subject (school_id, id);
create index thematic_plan_base on curriculum.thematic_plan (school_id, grade, subject_id);

create table curriculum.thematic_plan_group
(
    school_id   int  not null,
    plan_id     uuid not null,
    group_id    uuid not null,
    school_year int  not null,
    primary key (school_id, plan_id, group_id),
    unique (school_id, group_id, school_year)
);
select tenancy.tenant_table('curriculum.thematic_plan_group');
alter table curriculum.thematic_plan_group
    add foreign key (school_id, plan_id) references curriculum.thematic_plan (school_id, id),
    add foreign key (school_id, group_id) references curriculum.teaching_group (school_id, id);

-- What was submitted is never edited: whoever wants it otherwise begins the next version. The edition counts the changes
-- of a draft, so that two windows do not overwrite each other.
create table curriculum.thematic_plan_version
(
    school_id    int         not null,
    plan_id      uuid        not null,
    number       int         not null check (number > 0),
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    edition      int         not null check (edition > 0),
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    submitted_by uuid,
    decided_at   timestamptz,
    decided_by   uuid,
    words        text        not null check (length(words) <= 1000),
    primary key (school_id, plan_id, number),
    check ((state = 'DRAFT') = (submitted_at is null)),
    check ((submitted_at is null) = (submitted_by is null)),
    check ((state in ('APPROVED', 'RETURNED')) = (decided_at is not null)),
    check ((decided_at is null) = (decided_by is null))
);
select tenancy.tenant_table('curriculum.thematic_plan_version');
alter table curriculum.thematic_plan_version
    add foreign key (school_id, plan_id) references curriculum.thematic_plan (school_id, id);
create index thematic_plan_version_waiting on curriculum.thematic_plan_version (school_id, submitted_at)
    where state = 'SUBMITTED';

-- A term of 0 is none said; a topic without a test has the empty form.
create table curriculum.thematic_plan_topic
(
    school_id int  not null,
    plan_id   uuid not null,
    number    int  not null,
    ordinal   int  not null check (ordinal between 1 and 400),
    term      int  not null check (term between 0 and 12),
    section   text not null check (length(section) <= 200),
    topic     text not null check (length(topic) between 1 and 500),
    hours     int  not null check (hours between 1 and 40),
    test_form text not null check (test_form ~ '^[a-z-]{0,40}$'),
    test_on   date,
    homework  text not null check (length(homework) <= 500),
    primary key (school_id, plan_id, number, ordinal),
    check (test_on is null or test_form <> '')
);
select tenancy.tenant_table('curriculum.thematic_plan_topic');
alter table curriculum.thematic_plan_topic
    add foreign key (school_id, plan_id, number)
        references curriculum.thematic_plan_version (school_id, plan_id, number);

-- Who did what with a plan, for ever.
create table curriculum.thematic_plan_step
(
    school_id int         not null,
    plan_id   uuid        not null,
    id        uuid        not null,
    number    int         not null,
    what      text        not null check (what in ('OPENED', 'EDITED', 'READ_IN', 'COPIED', 'GROUPS', 'SUBMITTED', 'APPROVED',
                                                   'RETURNED', 'NEW_VERSION')),
    topics    int         not null,
    hours     int         not null,
    words     text        not null,
    by_person uuid        not null,
    at        timestamptz not null,
    primary key (school_id, plan_id, id)
);
select tenancy.tenant_history_table('curriculum.thematic_plan_step');
