create schema if not exists compliance;
grant usage on schema compliance to reglament_app;

-- What was not done in time, one row for a duty of a lesson. It keeps whose lesson of which class it was, as it stood
-- when it was last judged, so that the deputy head's page reads this table alone.
create table compliance.finding
(
    school_id   int         not null,
    id          uuid        not null,
    rule        text        not null check (rule in ('TOPIC', 'HOMEWORK', 'ROLL', 'ORAL_MARKS')),
    lesson_id   uuid        not null,
    teacher_id  uuid        not null,
    group_label text        not null check (length(group_label) <= 200),
    subject     text        not null check (length(subject) <= 500),
    lesson_date date        not null,
    basis       text        not null check (basis in ('CLAUSE', 'DISTRICT')),
    clause      text check (length(clause) <= 40),
    due_at      timestamptz not null,
    state       text        not null check (state in ('OPEN', 'MENDED_LATE', 'WITHDRAWN')),
    opened_at   timestamptz not null,
    mended_at   timestamptz,
    primary key (school_id, id),
    unique (school_id, lesson_id, rule),
    check ((basis = 'CLAUSE') = (clause is not null)),
    check ((state = 'MENDED_LATE') = (mended_at is not null))
);
select tenancy.tenant_table('compliance.finding');
create index finding_teacher on compliance.finding (school_id, teacher_id, lesson_date);
create index finding_day on compliance.finding (school_id, lesson_date, due_at, id);
create index finding_clause on compliance.finding (school_id, clause, lesson_date);
create index finding_state on compliance.finding (school_id, state, lesson_date);
create index finding_class on compliance.finding (school_id, group_label, lesson_date);

-- Every change of a finding, for ever. happened_at is when it became so (the due moment, the late entry), noted_at when
-- the platform saw it.
create table compliance.finding_history
(
    school_id   int         not null,
    id          uuid        not null,
    finding_id  uuid        not null,
    what        text        not null check (what in ('OPENED', 'MENDED', 'REOPENED', 'WITHDRAWN', 'REVISED')),
    state       text        not null check (state in ('OPEN', 'MENDED_LATE', 'WITHDRAWN')),
    teacher_id  uuid        not null,
    clause      text,
    due_at      timestamptz not null,
    mended_at   timestamptz,
    happened_at timestamptz not null,
    noted_at    timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('compliance.finding_history');
alter table compliance.finding_history
    add foreign key (school_id, finding_id) references compliance.finding (school_id, id);
create index finding_history_finding on compliance.finding_history (school_id, finding_id, id);

-- Every lesson that was judged, and when to look at it again; null when nothing falls due any more.
create table compliance.lesson_watch
(
    school_id   int  not null,
    lesson_id   uuid not null,
    lesson_date date not null,
    next_due    timestamptz,
    primary key (school_id, lesson_id)
);
select tenancy.tenant_table('compliance.lesson_watch');
create index lesson_watch_due on compliance.lesson_watch (school_id, next_due) where next_due is not null;
create index lesson_watch_day on compliance.lesson_watch (school_id, lesson_date);
