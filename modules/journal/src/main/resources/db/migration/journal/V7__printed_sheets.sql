-- A sheet that was printed, for ever: who, when, and what stood on the paper, in lines of one form, so that the paper can
-- be held against the journal later. The digest is of the content; the code, printed on every page, tells the print.
create table journal.sheet_print
(
    school_id       int         not null,
    id              uuid        not null,
    group_id        uuid        not null,
    term_id         uuid        not null,
    number          int         not null check (number > 0),
    label           text        not null check (length(label) <= 200),
    subject         text        not null check (length(subject) <= 200),
    term_title      text        not null check (length(term_title) <= 200),
    teachers        text        not null check (length(teachers) <= 500),
    first_day       date        not null,
    last_day        date        not null check (last_day >= first_day),
    whole           boolean     not null,
    printed_by      uuid        not null,
    printed_at      timestamptz not null,
    code            text        not null check (length(code) = 10),
    digest          text        not null check (length(digest) = 64),
    content         text        not null check (length(content) <= 4000000),
    idempotency_key uuid        not null,
    primary key (school_id, id),
    unique (school_id, group_id, term_id, number),
    unique (school_id, code),
    unique (school_id, idempotency_key)
);
create index sheet_print_latest on journal.sheet_print (school_id, group_id, printed_at desc, id desc);
select tenancy.tenant_history_table('journal.sheet_print');
