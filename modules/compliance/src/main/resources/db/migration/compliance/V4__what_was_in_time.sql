-- What was judged and entered in time leaves no finding. For a school's share of kept obligations it is noted beside the
-- watch of its lesson or work: the rules, and who answers for them. Rows of before say nothing until they are judged again.
alter table compliance.watch
    add column in_time text[] not null default '{}',
    add column teacher_id uuid;

-- Which weeks the changes since a moment belong to.
create index finding_history_noted on compliance.finding_history (school_id, noted_at);
