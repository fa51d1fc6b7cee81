-- What two people write to each other. A letter to the parents of a class is a thread with each of them, so that nobody
-- reads another family's answer. What was written is never changed or taken away.
create table messaging.thread
(
    school_id   int         not null,
    id          uuid        not null,
    topic       text        not null check (length(topic) between 1 and 200),
    started_by  uuid        not null,
    with_person uuid        not null,
    started_at  timestamptz not null,
    primary key (school_id, id),
    check (started_by <> with_person)
);
select tenancy.tenant_history_table('messaging.thread');

create table messaging.message
(
    school_id   int         not null,
    id          uuid        not null,
    thread_id   uuid        not null,
    from_person uuid        not null,
    body        text        not null check (length(body) between 1 and 4000),
    sent_at     timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('messaging.message');
alter table messaging.message
    add foreign key (school_id, thread_id) references messaging.thread (school_id, id);
create index message_of_thread on messaging.message (school_id, thread_id, sent_at, id);

-- A thread as it lies before one of the two.
create table messaging.thread_side
(
    school_id int         not null,
    thread_id uuid        not null,
    person_id uuid        not null,
    other_id  uuid        not null,
    last_at   timestamptz not null,
    unread    boolean     not null,
    primary key (school_id, thread_id, person_id)
);
select tenancy.tenant_table('messaging.thread_side');
alter table messaging.thread_side
    add foreign key (school_id, thread_id) references messaging.thread (school_id, id);
create index thread_side_latest on messaging.thread_side (school_id, person_id, last_at, thread_id);
create index thread_side_unread on messaging.thread_side (school_id, person_id) where unread;

-- When a message was first opened by whom it was written to.
create table messaging.reading
(
    school_id  int         not null,
    message_id uuid        not null,
    person_id  uuid        not null,
    read_at    timestamptz not null,
    primary key (school_id, message_id, person_id)
);
select tenancy.tenant_history_table('messaging.reading');
alter table messaging.reading
    add foreign key (school_id, message_id) references messaging.message (school_id, id);

create table messaging.announcement
(
    school_id    int         not null,
    id           uuid        not null,
    by_person    uuid        not null,
    topic        text        not null check (length(topic) between 1 and 200),
    body         text        not null check (length(body) between 1 and 4000),
    scope        text        not null check (scope in ('SCHOOL', 'GRADE', 'CLASS')),
    grade        int         not null check (grade between 0 and 11),
    class_id     uuid,
    to_staff     boolean     not null,
    to_families  boolean     not null,
    announced_at timestamptz not null,
    told         int         not null check (told > 0),
    primary key (school_id, id),
    check ((scope = 'CLASS') = (class_id is not null))
);
select tenancy.tenant_history_table('messaging.announcement');
create index announcement_by on messaging.announcement (school_id, by_person, announced_at, id);

-- Whom it was announced to, and since when they have read it.
create table messaging.receipt
(
    school_id       int         not null,
    announcement_id uuid        not null,
    person_id       uuid        not null,
    announced_at    timestamptz not null,
    read_at         timestamptz,
    primary key (school_id, announcement_id, person_id)
);
select tenancy.tenant_table('messaging.receipt');
alter table messaging.receipt
    add foreign key (school_id, announcement_id) references messaging.announcement (school_id, id);
create index receipt_latest on messaging.receipt (school_id, person_id, announced_at, announcement_id);
create index receipt_unread on messaging.receipt (school_id, person_id) where read_at is null;

-- Sendings that were answered, so that a client that heard no answer can send again.
create table messaging.sending
(
    school_id int         not null,
    key       uuid        not null,
    asked_by  uuid        not null,
    digest    text        not null,
    made      uuid        not null,
    sent_at   timestamptz not null,
    primary key (school_id, key)
);
select tenancy.tenant_history_table('messaging.sending');
