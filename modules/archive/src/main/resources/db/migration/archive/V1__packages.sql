create schema if not exists archive;
grant usage on schema archive to reglament_app;

-- A package that is asked for and made behind the page; occasion is empty when a person asked for it. The package that
-- comes of it has its id, so that a making that was killed is taken up again and makes no second one.
create table archive.making
(
    school_id int         not null,
    id        uuid        not null,
    occasion  text        not null check (length(occasion) <= 100),
    kind      text        not null check (kind in ('TERM_END', 'YEAR_END', 'EVERY', 'BY_HAND')),
    clause    text check (length(clause) <= 40),
    day       date        not null,
    due_at    timestamptz,
    wanted    int         not null check (wanted between 1 and 9),
    state     text        not null check (state in ('QUEUED', 'RUNNING', 'MADE', 'PARTLY', 'FAILED')),
    fault     text        not null check (length(fault) <= 40),
    files     int         not null,
    files_all int         not null,
    asked_by  uuid,
    asked_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (school_id, id),
    check ((occasion = '') = (kind = 'BY_HAND'))
);
create index making_latest on archive.making (school_id, asked_at desc);
create unique index making_occasion on archive.making (school_id, occasion) where occasion <> '';
select tenancy.tenant_table('archive.making');

create table archive.queue
(
    making_id uuid primary key,
    school_id int not null,
    attempts  int not null
);
select tenancy.local_table('archive.queue');

-- What was made, read back and found whole, for ever.
create table archive.package
(
    school_id  int         not null,
    id         uuid        not null,
    occasion   text        not null check (length(occasion) <= 100),
    kind       text        not null check (kind in ('TERM_END', 'YEAR_END', 'EVERY', 'BY_HAND')),
    clause     text check (length(clause) <= 40),
    day        date        not null,
    due_at     timestamptz,
    wanted     int         not null check (wanted between 1 and 9),
    file       text        not null check (length(file) between 1 and 200),
    bytes      bigint      not null check (bytes > 0),
    rows       bigint      not null check (rows >= 0),
    sha256     text        not null check (length(sha256) = 64),
    regulation int         not null,
    made_by    uuid,
    made_at    timestamptz not null,
    primary key (school_id, id)
);
create index package_latest on archive.package (school_id, made_at desc);
select tenancy.tenant_history_table('archive.package');

create table archive.copy
(
    school_id  int         not null,
    package_id uuid        not null,
    place      text        not null check (length(place) between 1 and 500),
    kept_at    timestamptz not null,
    primary key (school_id, package_id, place)
);
select tenancy.tenant_history_table('archive.copy');
alter table archive.copy
    add foreign key (school_id, package_id) references archive.package (school_id, id);

-- Each later look at a copy; found is empty when it was whole.
create table archive.verification
(
    school_id   int         not null,
    id          uuid        not null,
    package_id  uuid        not null,
    place       text        not null check (length(place) between 1 and 500),
    found       text[]      not null,
    verified_by uuid        not null,
    verified_at timestamptz not null,
    primary key (school_id, id)
);
create index verification_package on archive.verification (school_id, package_id, verified_at);
select tenancy.tenant_history_table('archive.verification');
alter table archive.verification
    add foreign key (school_id, package_id) references archive.package (school_id, id);

-- The act: who took which copy, on what, when.
create table archive.hand_over
(
    school_id  int         not null,
    id         uuid        not null,
    package_id uuid        not null,
    custodian  text        not null check (length(custodian) between 1 and 40),
    taken_by   text        not null check (length(taken_by) between 1 and 120),
    medium     text        not null check (medium in ('ELECTRONIC', 'PHYSICAL')),
    carrier    text        not null check (length(carrier) between 1 and 120),
    taken_on   date        not null,
    noted_by   uuid        not null,
    noted_at   timestamptz not null,
    primary key (school_id, id)
);
create index hand_over_package on archive.hand_over (school_id, package_id, noted_at);
select tenancy.tenant_history_table('archive.hand_over');
alter table archive.hand_over
    add foreign key (school_id, package_id) references archive.package (school_id, id);

-- A download leaves its trace before the first byte goes out.
create table archive.taken_out
(
    school_id  int         not null,
    id         uuid        not null,
    package_id uuid        not null,
    by_person  uuid        not null,
    at         timestamptz not null,
    primary key (school_id, id)
);
create index taken_out_package on archive.taken_out (school_id, package_id, at);
select tenancy.tenant_history_table('archive.taken_out');
alter table archive.taken_out
    add foreign key (school_id, package_id) references archive.package (school_id, id);
