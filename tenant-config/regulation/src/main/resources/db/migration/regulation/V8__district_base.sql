-- The base of all schools' regulations, as the district hands it in: a text that was found whole, and stays as it is.
create table regulation.base_text
(
    version     int         not null primary key check (version > 0),
    yaml        text        not null check (octet_length(yaml) <= 262144),
    digest      text        not null,
    uploaded_by text        not null check (length(uploaded_by) <= 255),
    uploaded_at timestamptz not null
);
select tenancy.global_history_table('regulation.base_text');

-- What was published, once each, in the order in which it was: of two with the same first day the later one holds.
create table regulation.base_publication
(
    publication    int         not null primary key check (publication > 0),
    version        int         not null unique references regulation.base_text (version),
    digest         text        not null,
    effective_from date        not null,
    order_number   text        not null check (length(order_number) between 1 and 60),
    order_date     date        not null,
    published_by   text        not null check (length(published_by) <= 255),
    published_at   timestamptz not null
);
select tenancy.global_history_table('regulation.base_publication');

-- Schools that have not yet derived anew what hangs on the regulation; a row says which school to enter, and nothing of
-- it.
create table regulation.base_to_follow
(
    school_id   int not null,
    publication int not null references regulation.base_publication (publication),
    primary key (school_id, publication)
);
select tenancy.local_table('regulation.base_to_follow');
