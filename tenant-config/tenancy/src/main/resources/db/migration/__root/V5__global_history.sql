-- What is published to all schools alike and never changed, because nobody is granted that.
create function tenancy.global_history_table(p_table text) returns void
    language plpgsql as
$$
begin
    execute format('grant select, insert on %s to reglament_app', p_table);
    execute format('comment on table %s is %L', p_table, 'kind: global history');
end
$$;
revoke all on function tenancy.global_history_table(text) from public;
