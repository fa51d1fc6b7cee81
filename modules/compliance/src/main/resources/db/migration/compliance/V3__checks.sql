-- Checks of journals by persons. An inspection is opened for a duty that came round, or out of turn; its closing is the
-- evidence that the duty was done.
create table compliance.inspection
(
    school_id   int         not null,
    id          uuid        not null,
    duty        text check (length(duty) <= 100),
    control     text check (length(control) <= 40),
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    teacher_id  uuid,
    class_label text check (length(class_label) between 1 and 200),
    subject     text check (length(subject) between 1 and 500),
    repeat_of   uuid,
    opened_by   uuid        not null,
    opened_at   timestamptz not null,
    conclusion  text        not null default '' check (length(conclusion) <= 2000),
    closed_by   uuid,
    closed_at   timestamptz,
    version     int         not null default 1,
    primary key (school_id, id),
    check ((closed_by is null) = (closed_at is null))
);
select tenancy.tenant_table('compliance.inspection');
alter table compliance.inspection
    add foreign key (school_id, repeat_of) references compliance.inspection (school_id, id);
create index inspection_opened on compliance.inspection (school_id, opened_at, id);
create index inspection_duty on compliance.inspection (school_id, duty, closed_at) where duty is not null;

-- What an inspection looks at: the findings of its scope as they stood when it was opened, and what its inspector notes.
create table compliance.inspection_item
(
    school_id     int  not null,
    inspection_id uuid not null,
    item          text not null check (length(item) <= 40),
    clause        text check (length(clause) <= 40),
    open          int,
    mended        int,
    note          text not null default '' check (length(note) <= 1000),
    primary key (school_id, inspection_id, item),
    check ((open is null) = (mended is null))
);
select tenancy.tenant_table('compliance.inspection_item');
alter table compliance.inspection_item
    add foreign key (school_id, inspection_id) references compliance.inspection (school_id, id);

create table compliance.remark
(
    school_id     int         not null,
    id            uuid        not null,
    inspection_id uuid        not null,
    teacher_id    uuid        not null,
    lesson_id     uuid,
    group_id      uuid,
    place         text        not null check (length(place) <= 700),
    words         text        not null check (length(words) between 1 and 1000),
    made_by       uuid        not null,
    made_at       timestamptz not null,
    clause        text check (length(clause) <= 40),
    due_at        timestamptz not null,
    state         text        not null check (state in ('OPEN', 'ANSWERED', 'RETURNED', 'ACCEPTED')),
    answer        text        not null default '' check (length(answer) <= 1000),
    answered_at   timestamptz,
    verdict       text        not null default '' check (length(verdict) <= 1000),
    accepted_at   timestamptz,
    version       int         not null default 1,
    primary key (school_id, id)
);
select tenancy.tenant_table('compliance.remark');
alter table compliance.remark
    add foreign key (school_id, inspection_id) references compliance.inspection (school_id, id);
create index remark_inspection on compliance.remark (school_id, inspection_id, made_at, id);
create index remark_teacher on compliance.remark (school_id, teacher_id, made_at, id);
create index remark_made on compliance.remark (school_id, made_at, id);
create index remark_due on compliance.remark (school_id, due_at, id);

-- Every step of an inspection and its remarks, for ever.
create table compliance.inspection_step
(
    school_id     int         not null,
    id            uuid        not null,
    inspection_id uuid        not null,
    remark_id     uuid,
    what          text        not null check (what in ('OPENED', 'NOTED', 'REMARKED', 'ANSWERED', 'RETURNED', 'ACCEPTED',
                                                       'CLOSED', 'REPEATED')),
    words         text        not null check (length(words) <= 2000),
    by_person     uuid        not null,
    happened_at   timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('compliance.inspection_step');
alter table compliance.inspection_step
    add foreign key (school_id, inspection_id) references compliance.inspection (school_id, id);
create index inspection_step_of on compliance.inspection_step (school_id, inspection_id, id);

-- A class teacher looked at what the regulation names, with the facts as they stood then: never changed.
create table compliance.class_review
(
    school_id        int         not null,
    id               uuid        not null,
    duty             text        not null check (length(duty) <= 100),
    class_id         uuid        not null,
    reviewed_by      uuid        not null,
    reviewed_at      timestamptz not null,
    lessons          int         not null check (lessons >= 0),
    absences         int         not null check (absences >= 0),
    without_reason   int         not null check (without_reason >= 0),
    entries_missing  int         not null check (entries_missing >= 0),
    words            text        not null check (length(words) <= 1000),
    primary key (school_id, id),
    unique (school_id, duty)
);
select tenancy.tenant_history_table('compliance.class_review');

-- The plan of control inside the school: what is looked at on which day. Nothing of it is deleted.
create table compliance.control_plan
(
    school_id  int         not null,
    id         uuid        not null,
    day        date        not null,
    what       text        not null check (length(what) between 1 and 300),
    planned_by uuid        not null,
    planned_at timestamptz not null,
    dropped_by uuid,
    dropped_at timestamptz,
    version    int         not null default 1,
    primary key (school_id, id),
    check ((dropped_by is null) = (dropped_at is null))
);
select tenancy.tenant_table('compliance.control_plan');
create index control_plan_day on compliance.control_plan (school_id, day, id);

-- What the school as a whole, or the holders of a post, did not do in time. Apart from findings of lessons and works:
-- it has neither teacher, group nor subject, and nothing that counts those may count it.
create table compliance.school_finding
(
    school_id int         not null,
    id        uuid        not null,
    kind      text        not null check (length(kind) between 1 and 60),
    key       text        not null check (length(key) between 1 and 100),
    label     text        not null check (length(label) <= 300),
    who       text        not null check (length(who) <= 300),
    basis     text        not null check (basis in ('CLAUSE', 'DISTRICT')),
    clause    text check (length(clause) <= 40),
    path      text        not null check (length(path) <= 500),
    due_at    timestamptz not null,
    state     text        not null check (state in ('OPEN', 'MENDED_LATE', 'WITHDRAWN')),
    mended_at timestamptz,
    primary key (school_id, id),
    unique (school_id, kind, key),
    check ((basis = 'CLAUSE') = (clause is not null)),
    check ((state = 'MENDED_LATE') = (mended_at is not null))
);
select tenancy.tenant_table('compliance.school_finding');
create index school_finding_due on compliance.school_finding (school_id, due_at, id);
create index school_finding_open on compliance.school_finding (school_id, state, due_at);

create table compliance.school_finding_history
(
    school_id   int         not null,
    id          uuid        not null,
    finding_id  uuid        not null,
    state       text        not null check (state in ('OPEN', 'MENDED_LATE', 'WITHDRAWN')),
    clause      text,
    due_at      timestamptz not null,
    mended_at   timestamptz,
    noted_at    timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('compliance.school_finding_history');
alter table compliance.school_finding_history
    add foreign key (school_id, finding_id) references compliance.school_finding (school_id, id);
create index school_finding_history_of on compliance.school_finding_history (school_id, finding_id, id);
