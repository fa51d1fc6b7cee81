-- The copy on which a school works before it becomes a draft: one for each school, and it may be faulty. When it is laid
-- down as a draft, it is gone.
create table regulation.working_copy
(
    school_id  int         not null,
    yaml       text        not null check (octet_length(yaml) <= 262144),
    based_on   int         not null check (based_on > 0),
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (school_id)
);
select tenancy.tenant_table('regulation.working_copy');
