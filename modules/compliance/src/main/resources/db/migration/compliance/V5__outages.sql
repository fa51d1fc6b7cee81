-- Times in which a school could not make entries: noticed by the platform, or reported by people and confirmed. Nothing
-- is deleted. The platform's own stand here under their own ids, so that a school takes them along when it moves.
create table compliance.outage
(
    school_id   int         not null,
    id          uuid        not null,
    source      text        not null check (source in ('PLATFORM', 'REPORTED')),
    state       text        not null check (state in ('REPORTED', 'CONFIRMED', 'DECLINED')),
    what        text        not null check (length(what) <= 1000),
    place       text        not null check (length(place) <= 200),
    rooms       text[]      not null default '{}' check (cardinality(rooms) <= 50),
    from_at     timestamptz not null,
    until_at    timestamptz check (until_at > from_at),
    reported_by uuid,
    reported_at timestamptz not null,
    answer      text        not null default '' check (length(answer) <= 1000),
    version     int         not null default 1,
    primary key (school_id, id),
    check ((source = 'PLATFORM') = (reported_by is null)),
    check (source = 'REPORTED' or (state = 'CONFIRMED' and until_at is not null))
);
select tenancy.tenant_table('compliance.outage');
create index outage_reported on compliance.outage (school_id, reported_at, id);
create index outage_waiting on compliance.outage (school_id, reported_by) where state = 'REPORTED';
create index outage_confirmed on compliance.outage (school_id, until_at) where state = 'CONFIRMED';

-- What became of each, for ever.
create table compliance.outage_step
(
    school_id   int         not null,
    id          uuid        not null,
    outage_id   uuid        not null,
    what        text        not null check (what in ('NOTICED', 'REPORTED', 'PASSED_ON', 'CONFIRMED', 'DECLINED')),
    words       text        not null check (length(words) <= 1000),
    from_at     timestamptz,
    until_at    timestamptz,
    by_person   uuid,
    happened_at timestamptz not null,
    primary key (school_id, id),
    check ((what = 'NOTICED') = (by_person is null))
);
select tenancy.tenant_history_table('compliance.outage_step');
alter table compliance.outage_step
    add foreign key (school_id, outage_id) references compliance.outage (school_id, id);
create index outage_step_of on compliance.outage_step (school_id, outage_id, id);

-- By which outage the due moment of a finding was moved, when it would have been without it, and the clause that gave
-- the time. An outage of the platform may be meant before it stands in the school's register: no foreign key.
alter table compliance.finding
    add column outage_id     uuid,
    add column outage_clause text check (length(outage_clause) <= 40),
    add column due_before    timestamptz,
    add constraint finding_moved check ((outage_id is null) = (due_before is null));
