create schema if not exists identity;
grant usage on schema identity to reglament_app;

create table identity.person
(
    school_id   int     not null,
    id          uuid    not null,
    sourced_id  text    not null check (length(sourced_id) between 1 and 255),
    family_name text    not null check (length(family_name) between 1 and 80),
    given_name  text    not null check (length(given_name) between 1 and 80),
    middle_name text check (length(middle_name) between 1 and 80),
    active      boolean not null,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
select tenancy.tenant_table('identity.person');

create table identity.post
(
    school_id  int     not null,
    id         uuid    not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    person_id  uuid    not null,
    role       text    not null,
    begin_date date,
    end_date   date,
    active     boolean not null,
    primary key (school_id, id),
    unique (school_id, sourced_id)
);
create index post_of_person on identity.post (school_id, person_id);
select tenancy.tenant_table('identity.post');
alter table identity.post
    add foreign key (school_id, person_id) references identity.person (school_id, id);

create table identity.guardianship
(
    school_id   int  not null,
    student_id  uuid not null,
    guardian_id uuid not null,
    primary key (school_id, student_id, guardian_id)
);
create index guardianship_of_guardian on identity.guardianship (school_id, guardian_id);
select tenancy.tenant_table('identity.guardianship');
alter table identity.guardianship
    add foreign key (school_id, student_id) references identity.person (school_id, id);
alter table identity.guardianship
    add foreign key (school_id, guardian_id) references identity.person (school_id, id);

-- An account exists only for people whose access was issued. The subject is the user's id in Keycloak, known once the
-- directory has been aligned; no password ever stands here.
create table identity.account
(
    school_id int         not null,
    person_id uuid        not null,
    username  text        not null check (length(username) between 3 and 120),
    subject   text,
    issued_at timestamptz not null,
    issued_by text        not null,
    -- When its initial password was set; empty for one that was made and could not be given its password yet.
    password_set_at timestamptz,
    primary key (school_id, person_id),
    unique (school_id, username),
    unique (school_id, subject)
);
select tenancy.tenant_table('identity.account');
alter table identity.account
    add foreign key (school_id, person_id) references identity.person (school_id, id);

-- What was mended in the directory, and why it differed: a role put back, an extra one taken away.
create table identity.access_mend
(
    school_id int         not null,
    id        uuid        not null,
    username  text        not null,
    mend      text        not null,
    role      text,
    mended_at timestamptz not null,
    primary key (school_id, id)
);
select tenancy.tenant_history_table('identity.access_mend');

-- A hint that a school's posts or accounts changed and its directory is to be aligned.
create table identity.access_touched
(
    school_id  int primary key,
    touched_at timestamptz not null
);
select tenancy.local_table('identity.access_touched');
