-- A code that was mailed to an address somebody gave as their own; the latest counts. What was mailed and what was typed
-- wrong is counted since the first of them, so that neither strangers are mailed nor codes are guessed.
create table messaging.mail_code
(
    school_id  int         not null,
    person_id  uuid        not null,
    address    text        not null check (length(address) between 3 and 254),
    code_hash  bytea       not null,
    expires_at timestamptz not null,
    wrong      int         not null check (wrong >= 0),
    mailed     int         not null check (mailed > 0),
    since      timestamptz not null,
    primary key (school_id, person_id)
);
select tenancy.tenant_table('messaging.mail_code');
