-- A school's figures for its district: written inside the school like any other row of it, and read over all schools by
-- the role of the reports. Row security cannot see to it that only sums stand in such a table: whoever writes it must.
create function tenancy.figure_table(p_table text) returns void
    language plpgsql as
$$
begin
    perform tenancy.tenant_table(p_table);
    execute format('create policy figures_of_all on %s for select to reglament_report using (true)', p_table);
    execute format('grant select on %s to reglament_report', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: figures');
end
$$;
revoke all on function tenancy.figure_table(text) from public;
