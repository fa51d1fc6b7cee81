-- A draft of the regulation tried on days that are over: what it would have found beside what is found now. It is told
-- in figures and a few examples, and is no finding of anybody.
create table compliance.dry_run
(
    school_id   int         not null,
    id          uuid        not null,
    version     int         not null check (version > 0),
    fingerprint text        not null check (length(fingerprint) between 1 and 64),
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'STOPPED', 'DONE', 'CHANGED', 'FAILED')),
    next_day    date        not null,
    looked      int         not null default 0,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (school_id, id),
    check ((ended_at is null) = (state in ('QUEUED', 'RUNNING')))
);
select tenancy.tenant_table('compliance.dry_run');
create unique index dry_run_at_work on compliance.dry_run (school_id) where state in ('QUEUED', 'RUNNING');
create index dry_run_latest on compliance.dry_run (school_id, asked_at);

-- Sums of the days so far: of a rule, a teacher, a group.
create table compliance.dry_run_sum
(
    school_id   int  not null,
    run_id      uuid not null,
    of_what     text not null check (of_what in ('RULE', 'TEACHER', 'GROUP')),
    name        text not null check (length(name) <= 100),
    detail      text not null check (length(detail) <= 100),
    severity    text not null check (severity in ('BREACH', 'ADVICE')),
    clause_now  text check (length(clause_now) <= 40),
    clause_then text check (length(clause_then) <= 40),
    now_found   int  not null,
    then_found  int  not null,
    primary key (school_id, run_id, of_what, name, detail, severity)
);
select tenancy.tenant_table('compliance.dry_run_sum');
alter table compliance.dry_run_sum
    add foreign key (school_id, run_id) references compliance.dry_run (school_id, id) on delete cascade;

-- Some of what one way finds and the other does not; thing is the lesson or the work.
create table compliance.dry_run_example
(
    school_id   int         not null,
    run_id      uuid        not null,
    id          uuid        not null,
    found_then  boolean     not null,
    rule        text        not null check (rule ~ '^[A-Z][A-Z_]{2,39}$'),
    detail      text        not null check (length(detail) <= 100),
    severity    text        not null check (severity in ('BREACH', 'ADVICE')),
    scope       text        not null check (length(scope) <= 40),
    thing       uuid        not null,
    group_id    uuid,
    form        text check (length(form) <= 100),
    teacher_id  uuid        not null,
    group_label text        not null,
    subject     text        not null,
    date        date        not null,
    clause      text check (length(clause) <= 40),
    due_now     timestamptz,
    due_then    timestamptz,
    mended_at   timestamptz,
    facts       text[]      not null check (cardinality(facts) <= 100),
    primary key (school_id, run_id, id)
);
select tenancy.tenant_table('compliance.dry_run_example');
alter table compliance.dry_run_example
    add foreign key (school_id, run_id) references compliance.dry_run (school_id, id) on delete cascade;

-- Which schools have one waiting; it says nothing of them.
create table compliance.dry_run_queue
(
    run_id    uuid primary key,
    school_id int not null,
    attempts  int not null
);
select tenancy.local_table('compliance.dry_run_queue');
