create schema if not exists district;
grant usage on schema district to reglament_app, reglament_report;

-- Who a school is and since when its profile holds; as_of says how fresh its figures are, whole_at when all weeks were
-- last counted.
create table district.school_figure
(
    school_id       int         not null primary key,
    slug            text        not null check (length(slug) <= 40),
    name_ru         text        not null check (length(name_ru) <= 120),
    name_ky         text        not null check (length(name_ky) <= 120),
    name_en         text        not null check (length(name_en) <= 120),
    time_zone       text        not null,
    week            date        not null,
    as_of           timestamptz not null,
    whole_at        timestamptz not null,
    profile_version int         not null,
    profile_from    date        not null
);
select tenancy.figure_table('district.school_figure');

-- A week's obligations of one rule, or of all together. Where too few lessons or people stand behind a sum, few is set
-- and the sum is not there.
create table district.week_figure
(
    school_id int     not null,
    week      date    not null check (extract(isodow from week) = 1),
    rule      text    not null check (length(rule) <= 40),
    met       int     not null check (met >= 0),
    late      int     not null check (late >= 0),
    open      int     not null check (open >= 0),
    few       boolean not null,
    primary key (school_id, week, rule),
    check (not few or met + late + open = 0)
);
select tenancy.figure_table('district.week_figure');

-- What a school as a whole owes and has not done by now, such as checks and back-ups.
create table district.open_figure
(
    school_id int  not null,
    rule      text not null check (length(rule) <= 40),
    open      int  not null check (open >= 0),
    primary key (school_id, rule)
);
select tenancy.figure_table('district.open_figure');

-- The values of the profile in force, in words of each language: what they mean is known to the school's regulation
-- alone.
create table district.profile_value
(
    school_id  int  not null,
    pointer    text not null check (length(pointer) <= 400),
    place      int  not null,
    subject_ru text not null,
    subject_ky text not null,
    subject_en text not null,
    value_ru   text not null,
    value_ky   text not null,
    value_en   text not null,
    basis      text not null check (basis in ('CLAUSE', 'DISTRICT', 'NOT_REGULATED')),
    clause     text check (length(clause) <= 40),
    primary key (school_id, pointer),
    check ((basis = 'CLAUSE') = (clause is not null))
);
select tenancy.figure_table('district.profile_value');
