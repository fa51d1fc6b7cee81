-- What marks are for. A work whose id is its lesson's id is the lesson's own column (form "oral"): it is made with its
-- first mark. The weight is that of the form in the profile of the work's date, kept so that a new profile does not
-- change averages of the past.
create table journal.work
(
    school_id  int           not null,
    id         uuid          not null,
    group_id   uuid          not null,
    lesson_id  uuid,
    term_id    uuid          not null,
    teacher_id uuid          not null,
    date       date          not null,
    form       text          not null check (length(form) between 1 and 40),
    title      text          not null check (length(title) <= 300),
    weight     numeric(5, 2) not null check (weight > 0),
    planned    boolean       not null,
    version    int           not null,
    created_by uuid          not null,
    created_at timestamptz   not null,
    removed    boolean       not null default false,
    primary key (school_id, id)
);
create index work_sheet on journal.work (school_id, group_id, date);
create index work_pile on journal.work (school_id, teacher_id, date, form);
select tenancy.tenant_table('journal.work');

-- What stands in a cell. Cleared: mark is empty and given_at null, and the row stays with its version.
create table journal.mark
(
    school_id  int         not null,
    work_id    uuid        not null,
    student_id uuid        not null,
    ordinal    smallint    not null check (ordinal between 1 and 9),
    date       date        not null,
    mark       text        not null check (length(mark) <= 8),
    comment    text        not null default '' check (length(comment) <= 500),
    version    int         not null,
    given_at   timestamptz,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (school_id, work_id, student_id, ordinal)
);
create index mark_student on journal.mark (school_id, student_id, date);
select tenancy.tenant_table('journal.mark');

-- What was typed, for ever. The key of a save stands here and nowhere else: asked again, it is answered from here.
create table journal.mark_change
(
    school_id       int         not null,
    work_id         uuid        not null,
    student_id      uuid        not null,
    ordinal         smallint    not null,
    version         int         not null,
    before          text        not null,
    after           text        not null,
    comment         text        not null,
    typed_at        timestamptz not null,
    received_at     timestamptz not null,
    by_person       uuid        not null,
    on_behalf_of    uuid,
    reason          text,
    idempotency_key uuid        not null,
    primary key (school_id, work_id, student_id, ordinal, version),
    unique (school_id, idempotency_key)
);
select tenancy.tenant_history_table('journal.mark_change');
