-- Who lost the credentials, when, when the school was told, and when there were new ones. Nothing is deleted.
create table compliance.credential_loss
(
    school_id   int         not null,
    id          uuid        not null,
    person_id   uuid        not null,
    lost_at     timestamptz not null,
    reported_at timestamptz not null check (reported_at >= lost_at),
    noted_by    uuid        not null,
    noted_at    timestamptz not null check (noted_at >= reported_at),
    reissued_at timestamptz check (reissued_at >= reported_at),
    reissued_by uuid,
    primary key (school_id, id),
    check ((reissued_at is null) = (reissued_by is null))
);
select tenancy.tenant_table('compliance.credential_loss');
create index credential_loss_reported on compliance.credential_loss (school_id, reported_at, id);
