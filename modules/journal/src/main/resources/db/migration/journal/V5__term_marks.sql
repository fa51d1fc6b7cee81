-- What stands for a student at the end of a term. Cleared: mark is empty and the row stays with its version. "na" is
-- "not attested".
create table journal.term_mark
(
    school_id  int         not null,
    group_id   uuid        not null,
    term_id    uuid        not null,
    student_id uuid        not null,
    mark       text        not null check (length(mark) <= 8),
    version    int         not null check (version > 0),
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (school_id, group_id, term_id, student_id)
);
create index term_mark_student on journal.term_mark (school_id, student_id);
select tenancy.tenant_table('journal.term_mark');

-- What was set, for ever, with what the platform had proposed at that moment. The key of a save stands here and nowhere
-- else: asked again, it is answered from here.
create table journal.term_mark_change
(
    school_id       int         not null,
    group_id        uuid        not null,
    term_id         uuid        not null,
    student_id      uuid        not null,
    version         int         not null,
    before          text        not null,
    after           text        not null,
    proposed        text        not null,
    mean            text        not null,
    typed_at        timestamptz not null,
    received_at     timestamptz not null,
    by_person       uuid        not null,
    reason          text        not null check (length(reason) <= 500),
    idempotency_key uuid        not null,
    primary key (school_id, group_id, term_id, student_id, version),
    unique (school_id, idempotency_key)
);
select tenancy.tenant_history_table('journal.term_mark_change');
