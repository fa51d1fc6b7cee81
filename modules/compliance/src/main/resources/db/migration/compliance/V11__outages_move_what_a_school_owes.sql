-- By which outage the due moment of a school's finding was moved, as it stands with findings of lessons.
alter table compliance.school_finding
    add column outage_id     uuid,
    add column outage_clause text check (length(outage_clause) <= 40),
    add column due_before    timestamptz,
    add constraint school_finding_moved check ((outage_id is null) = (due_before is null));

-- What is owed is asked for by its own due moment, whatever an outage made of it.
create index school_finding_owed on compliance.school_finding (school_id, (coalesce(due_before, due_at)), id);
