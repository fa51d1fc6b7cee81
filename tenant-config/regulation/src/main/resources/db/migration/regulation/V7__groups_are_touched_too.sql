-- An approved thematic plan, or a mark of a term, concerns a group as a whole and no lesson of it.
alter table regulation.touched
    drop constraint touched_scope_kind_check,
    add constraint touched_scope_kind_check check (scope_kind in ('lesson', 'work', 'group'));
