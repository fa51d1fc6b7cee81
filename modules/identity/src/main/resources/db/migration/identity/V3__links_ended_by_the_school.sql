-- Who ended a link in its owner's stead: an administrator of the guest's school by id, or the command line. Empty where
-- the owner did.
alter table identity.link_consent
    add column ended_by text check (length(ended_by) between 1 and 120),
    add check (ended_by is null or step = 'ended');

-- A person's consents are read latest first, and those of the last day are counted.
create index link_consent_latest on identity.link_consent (school_id, person_id, at);
drop index identity.link_consent_person;
