alter table regulation.touched
    drop constraint touched_scope_kind_check,
    add constraint touched_scope_kind_check check (scope_kind in ('lesson', 'work'));
