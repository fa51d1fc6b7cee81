-- An account may sign in with the user of its owner's account in another school, when the owner has said so in both.
-- Then the user's name and subject stand in the old columns, and what is the account's own is kept here until the link
-- ends: its own user name stays taken.
alter table identity.account
    add column own_username text check (length(own_username) between 3 and 120),
    add column own_subject  text,
    add column link_id      uuid,
    add column home_school  int,
    add check ((own_username is null) = (link_id is null) and (link_id is null) = (home_school is null));
create unique index account_own_username on identity.account (school_id, own_username);

-- Consent, for ever: that a code was asked for, that two accounts were linked, that the link ended. The side is 'home'
-- in the school whose user signs in, 'guest' in the other one; each school has its own rows and no row of the other's.
create table identity.link_consent
(
    school_id     int         not null,
    link_id       uuid        not null,
    step          text        not null check (step in ('offered', 'linked', 'ended')),
    side          text        not null check (side in ('home', 'guest')),
    person_id     uuid        not null,
    words_version int         not null check (words_version > 0),
    at            timestamptz not null,
    primary key (school_id, link_id, step, side)
);
select tenancy.tenant_history_table('identity.link_consent');
create index link_consent_person on identity.link_consent (school_id, person_id);

-- Wrong codes that somebody typed, counted for a while.
create table identity.link_attempt
(
    school_id int         not null,
    person_id uuid        not null,
    wrong     int         not null check (wrong >= 0),
    since     timestamptz not null,
    primary key (school_id, person_id)
);
select tenancy.tenant_table('identity.link_attempt');

-- Living codes, found by their first letters from whichever school they are typed in. Of the school there stands only
-- which one it is: whose code it is, that school knows by the link's id.
create table identity.link_code
(
    selector   text primary key check (length(selector) = 4),
    link_id    uuid        not null unique,
    school_id  int         not null,
    code_hash  bytea       not null,
    wrong      int         not null default 0,
    expires_at timestamptz not null
);
select tenancy.local_table('identity.link_code');

-- What one school has decided and the other has still to note, each in a transaction of its own.
create table identity.link_errand
(
    link_id       uuid        not null,
    step          text        not null check (step in ('linked', 'ended')),
    school_id     int         not null,
    words_version int         not null,
    at            timestamptz not null,
    primary key (link_id, step)
);
select tenancy.local_table('identity.link_errand');
