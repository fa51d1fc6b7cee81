-- Who leads a class, and when; days and gone rows as in group_teaching.
create table curriculum.class_teaching
(
    school_id  int     not null,
    sourced_id text    not null check (length(sourced_id) between 1 and 255),
    class_id   uuid    not null,
    person_id  uuid    not null,
    first_day  date,
    last_day   date,
    gone       boolean not null default false,
    primary key (school_id, sourced_id)
);
select tenancy.tenant_table('curriculum.class_teaching');
alter table curriculum.class_teaching
    add foreign key (school_id, class_id) references curriculum.school_class (school_id, id);
create index class_teaching_class on curriculum.class_teaching (school_id, class_id);
create index class_teaching_person on curriculum.class_teaching (school_id, person_id);
