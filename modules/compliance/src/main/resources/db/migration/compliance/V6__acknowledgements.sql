-- Who of the staff has read which version of the regulation, with the posts they held then. Never changed.
create table compliance.acknowledgement
(
    school_id    int         not null,
    version      int         not null check (version > 0),
    person_id    uuid        not null,
    roles        text[]      not null,
    confirmed_at timestamptz not null,
    primary key (school_id, version, person_id)
);
select tenancy.tenant_history_table('compliance.acknowledgement');
