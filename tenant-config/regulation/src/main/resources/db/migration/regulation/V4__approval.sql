-- A version is submitted by whoever prepares it and approved by the head's order; returned, it is a draft again.
alter table regulation.profile_version
    drop constraint profile_version_state_check,
    add constraint profile_version_state_check check (state in ('draft', 'submitted', 'active')),
    add column submitted_by uuid,
    add column submitted_at timestamptz,
    add column order_number text check (length(order_number) between 1 and 60),
    add column order_date   date,
    add constraint profile_version_order check ((order_number is null) = (order_date is null)),
    add constraint profile_version_submitted check ((state = 'submitted') <= (submitted_at is not null));

alter table regulation.profile_event
    drop constraint profile_event_what_check,
    add constraint profile_event_what_check
        check (what in ('uploaded', 'submitted', 'returned', 'activated', 'installed')),
    add column words text check (length(words) between 1 and 1000);
