create schema if not exists messaging;
grant usage on schema messaging to reglament_app;

-- What the platform tells a person: a sentence of the sender's bundle and what stands in its places, so that it is said
-- in the reader's language. A person hears of the same thing once.
create table messaging.notice
(
    school_id int         not null,
    id        uuid        not null,
    person_id uuid        not null,
    text      text        not null check (length(text) between 1 and 120),
    words     text[]      not null,
    about     text        not null check (length(about) between 1 and 100),
    path      text        not null check (path ~ '^/' and length(path) <= 500),
    told_at   timestamptz not null,
    read_at   timestamptz,
    primary key (school_id, id),
    unique (school_id, person_id, text, about)
);
select tenancy.tenant_table('messaging.notice');
create index notice_latest on messaging.notice (school_id, person_id, told_at, id);
create index notice_unread on messaging.notice (school_id, person_id) where read_at is null;

-- How a person wishes to be told by e-mail. The address is the person's own and stands here once it is confirmed; whoever
-- gave none has no row.
create table messaging.mail_wish
(
    school_id    int     not null,
    person_id    uuid    not null,
    address      text    not null check (length(address) between 3 and 254),
    confirmed_at timestamptz not null,
    language     text    not null check (language in ('ru', 'ky', 'en')),
    kinds        text[]  not null,
    daily        boolean not null,
    quiet_from   time,
    quiet_to     time,
    primary key (school_id, person_id),
    check ((quiet_from is null) = (quiet_to is null))
);
select tenancy.tenant_table('messaging.mail_wish');

-- Mail that waits, was handed over or was given up. The id is that of what it tells of, so it is made once. 'SENDING' is
-- written before the mail server is spoken to: found again later, it is sent anew under the same Message-ID.
create table messaging.mail
(
    school_id int         not null,
    id        uuid        not null,
    person_id uuid        not null,
    kind      text        not null check (kind ~ '^[A-Z]{1,20}$'),
    path      text        not null check (path ~ '^/' and length(path) <= 500),
    made_at   timestamptz not null,
    due_at    timestamptz not null,
    state     text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    tries     int         not null default 0 check (tries >= 0),
    primary key (school_id, id, person_id)
);
select tenancy.tenant_table('messaging.mail');
create index mail_due on messaging.mail (school_id, due_at) where state in ('WAITING', 'SENDING');
