-- On which days a term is the group's, where these are not the term's own: the regulation has divided the year anew in
-- the midst of it. Null means the term's own days.
alter table curriculum.group_term
    add column first_day date,
    add column last_day  date,
    add check ((first_day is null) = (last_day is null) and last_day >= first_day);
