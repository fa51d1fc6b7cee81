-- A finding is of a lesson or of a work. A work's finding keeps the group, whose sheet it leads to, and the form. Its
-- day, the day on which the work was sat, stands where a lesson's does.
alter table compliance.finding
    alter column lesson_id drop not null,
    add column work_id  uuid,
    add column group_id uuid,
    add column form     text check (length(form) between 1 and 40),
    drop constraint finding_rule_check,
    add constraint finding_rule_check check (rule in ('TOPIC', 'HOMEWORK', 'ROLL', 'ORAL_MARKS', 'WORK_MARKS')),
    add constraint finding_of_lesson_or_work check ((lesson_id is null) = (rule = 'WORK_MARKS')),
    add constraint finding_of_work check ((work_id is null) = (lesson_id is not null)
        and (group_id is null) = (work_id is null) and (form is null) = (work_id is null)),
    add constraint finding_work_rule unique (school_id, work_id, rule);

-- Works are watched as lessons are. An id may be both: a lesson's own column is a work with the lesson's id.
alter table compliance.lesson_watch rename to watch;
alter table compliance.watch rename column lesson_id to scope_id;
alter table compliance.watch rename column lesson_date to date;
alter table compliance.watch
    add column scope text not null default 'LESSON' check (scope in ('LESSON', 'WORK'));
alter table compliance.watch alter column scope drop default;
alter table compliance.watch
    drop constraint lesson_watch_pkey,
    add primary key (school_id, scope, scope_id);
drop policy school_wall on compliance.watch;
select tenancy.tenant_table('compliance.watch');
drop index compliance.lesson_watch_due;
drop index compliance.lesson_watch_day;
create index watch_due on compliance.watch (school_id, scope, next_due) where next_due is not null;
create index watch_day on compliance.watch (school_id, scope, date);
