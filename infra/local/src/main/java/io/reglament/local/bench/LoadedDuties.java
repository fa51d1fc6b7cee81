package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What shows duties done: in the first week on air every class teacher looked at the marks and the attendance of their
 * class; of six checks that the plan names the first two were made.
 */
final class LoadedDuties {
    /** Planned checks, two in each week from the first on air on. */
    static final int PLANNED = 6;

    static final int MADE = 2;

    /** Reviews of each class. */
    static final int REVIEWS = 2;

    private static final String CLASSES = """
        insert into compliance.class_review (school_id, id, duty, class_id, reviewed_by, reviewed_at, lessons, absences,
            without_reason, entries_missing, words)
        select t.school_id, gen_random_uuid(), d.control || ':' || d.first || ':1:' || t.class_id, t.class_id,
            t.person_id, ?, 50, 1, 0, 0, 'Просмотрено'
        from curriculum.class_teaching t
        cross join (values ('CLASS_TEACHER_MARKS', ?), ('CLASS_TEACHER_ATTENDANCE', ?)) as d (control, first)
        where t.school_id = 1 and not t.gone order by t.class_id\
        """;

    private static final String PLAN = """
        insert into compliance.control_plan (school_id, id, day, what, planned_by, planned_at)
        select p.school_id, gen_random_uuid(), ?, 'Проверка журналов параллели ' || ?, p.id, ?
        from identity.person p where p.school_id = 1 and p.sourced_id = ?\
        """;

    private static final String INSPECTIONS = """
        insert into compliance.inspection (school_id, id, duty, control, first_day, last_day, opened_by, opened_at,
            conclusion, closed_by, closed_at, version)
        select c.school_id, gen_random_uuid(), 'PLAN:' || c.day || ':' || c.id, 'PLAN', c.day, c.day, c.planned_by,
            c.day + time '15:00' at time zone 'UTC', 'Замечаний нет', c.planned_by,
            c.day + time '16:00' at time zone 'UTC', 2
        from compliance.control_plan c where c.school_id = 1 order by c.day, c.id limit ?\
        """;

    private static final String STEPS = """
        insert into compliance.inspection_step (school_id, id, inspection_id, what, words, by_person, happened_at)
        select i.school_id, gen_random_uuid(), i.id, s.what, case s.what when 'CLOSED' then i.conclusion else '' end,
            i.opened_by, case s.what when 'CLOSED' then i.closed_at else i.opened_at end
        from compliance.inspection i cross join (values ('OPENED'), ('CLOSED')) as s (what)
        where i.school_id = 1\
        """;

    private LoadedDuties() {}

    /** Into the first school; the others are its copies. */
    static long load(Connection connection) throws SQLException {
        OffsetDateTime friday = Plan.ON_AIR
                .plusDays(4)
                .atTime(15, 0)
                .atZone(Plan.ZONE)
                .toInstant()
                .atOffset(ZoneOffset.UTC);
        String first = Plan.ON_AIR.toString();
        long reviews = Sql.change(connection, CLASSES, friday, first, first);
        for (int number = 0; number < PLANNED; number++) {
            plan(connection, number);
        }
        Sql.change(connection, INSPECTIONS, MADE);
        Sql.change(connection, STEPS);
        return reviews;
    }

    private static void plan(Connection connection, int number) throws SQLException {
        LocalDate day = Plan.ON_AIR.plusWeeks(number / 2).plusDays(1 + number % 2 * 2);
        Sql.change(
                connection,
                PLAN,
                day,
                String.valueOf(Plan.FIRST_GRADE + number),
                Plan.ON_AIR.atTime(9, 0).atOffset(ZoneOffset.UTC),
                Plan.deputyId(0));
    }
}
