-- How works came about, for ever: a row for each field that was stated, changed, or ended by a removal. A lesson's own
-- column is made by its first mark and never changed: it has none.
create table journal.work_change
(
    school_id   int         not null,
    work_id     uuid        not null,
    version     int         not null check (version > 0),
    field       text        not null check (field in ('lesson', 'date', 'form', 'title', 'weight', 'planned', 'removed')),
    before      text        not null,
    after       text        not null,
    received_at timestamptz not null,
    by_person   uuid        not null,
    primary key (school_id, work_id, version, field)
);
select tenancy.tenant_history_table('journal.work_change');

-- Since when the cell was first marked. Unlike given_at it outlives a clearing, so that who clears and types again gets
-- no new window; null where it was never marked since this column is here.
alter table journal.mark
    add column first_given_at timestamptz;

-- The works that are sat in lessons which a new timetable changes.
create index work_lesson on journal.work (school_id, lesson_id);
