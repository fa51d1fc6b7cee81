-- A save only adds. As one row for each scope it waited for whoever was evaluating the same lesson or work, which holds
-- its rows as long as it judges a whole batch; now it waits for nobody, and a scope may stand here several times.
-- The id is in the order of time, so that the key is the order in which they are taken too.
alter table regulation.touched
    drop constraint touched_pkey,
    add column id uuid not null default uuidv7(),
    add primary key (school_id, scope_kind, id);
