-- Beside lessons and works there are judged the sheet of a group in a term, and a class on a school day. A watch of
-- these names its owners; its id is made of them, so that a thing has one row whoever comes first. The date of a sheet
-- is the last day of its term.
alter table compliance.watch
    drop constraint watch_scope_check,
    add constraint watch_scope_check check (scope in ('LESSON', 'WORK', 'GROUP_TERM', 'CLASS_DAY')),
    add column group_id uuid,
    add column term_id  uuid,
    add column class_id uuid,
    add constraint watch_of_sheet check ((scope = 'GROUP_TERM') = (group_id is not null)
        and (group_id is null) = (term_id is null)),
    add constraint watch_of_class check ((scope = 'CLASS_DAY') = (class_id is not null));

-- Their findings stand under the same id. A sheet's keeps its group, as a work's does, and the term; where its detail
-- begins with an id, that is the student whom it is about.
alter table compliance.finding
    add column scope_id uuid,
    add column term_id  uuid,
    add column class_id uuid,
    drop constraint finding_of_lesson_or_work,
    drop constraint finding_of_work,
    add constraint finding_of_one check (num_nonnulls(lesson_id, work_id, scope_id) = 1),
    add constraint finding_of_work check ((form is null) = (work_id is null)
        and (group_id is null) = (work_id is null and term_id is null)),
    add constraint finding_of_sheet_or_class check (num_nonnulls(term_id, class_id) = num_nonnulls(scope_id)),
    add constraint finding_scope_rule unique (school_id, scope_id, rule, detail);
create index finding_group on compliance.finding (school_id, group_id, lesson_date) where group_id is not null;
