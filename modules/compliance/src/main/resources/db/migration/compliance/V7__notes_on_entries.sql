-- Beside what is late there is what is entered otherwise than the regulation asks: how an entry is worded, and what a
-- school checks by conditions of its own. Of one rule there may then be several findings, told apart by the detail; a
-- hint is never counted; the facts are what the words of the finding show, name and value by turns.
alter table compliance.finding
    add column detail   text   not null default '' check (length(detail) <= 100),
    add column severity text   not null default 'BREACH' check (severity in ('BREACH', 'ADVICE')),
    add column facts    text[] not null default '{}' check (cardinality(facts) <= 100),
    drop constraint finding_rule_check,
    add constraint finding_rule_check check (rule ~ '^[A-Z][A-Z_]{2,39}$'),
    drop constraint finding_of_lesson_or_work,
    add constraint finding_of_lesson_or_work check ((lesson_id is null) <> (work_id is null)),
    drop constraint finding_school_id_lesson_id_rule_key,
    add constraint finding_lesson_rule unique (school_id, lesson_id, rule, detail),
    drop constraint finding_work_rule,
    add constraint finding_work_rule unique (school_id, work_id, rule, detail);
