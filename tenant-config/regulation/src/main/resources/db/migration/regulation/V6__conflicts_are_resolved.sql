-- Who approves a version says how each of its conflicts is to be read, where the profile itself does not say so.
alter table regulation.profile_event
    drop constraint profile_event_what_check,
    add constraint profile_event_what_check
        check (what in ('uploaded', 'submitted', 'returned', 'activated', 'installed', 'resolved')),
    add column conflict text check (length(conflict) between 1 and 200),
    add constraint profile_event_resolved check ((what = 'resolved') = (conflict is not null)),
    add constraint profile_event_resolved_in_words check ((what = 'resolved') <= (words is not null));
