package io.reglament.local.lived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills in how many findings a check of the story, or a class teacher, had before their eyes. Findings are made only when
 * the platform judges what was told, so this comes after it; each finding counts as it stood at that moment.
 */
public final class CountedFindings {
    private static final String IN_CHECKS = """
        update compliance.inspection_item t set open = n.open, mended = n.mended
        from (
            select i.id, known.item,
                count(f.id) filter (where f.mended_at is null or f.mended_at > i.opened_at) as open,
                count(f.id) filter (where f.mended_at <= i.opened_at) as mended
            from compliance.inspection i
            cross join (values ('LESSONS_IN_TIME', 'TOPIC'), ('HOMEWORK', 'HOMEWORK'), ('ATTENDANCE', 'ROLL'),
                ('MARKS_IN_TIME', 'ORAL_MARKS'), ('MARKS_IN_TIME', 'WORK_MARKS')) as known (item, rule)
            left join compliance.finding f on f.school_id = i.school_id and f.rule = known.rule
                and f.lesson_date between i.first_day and i.last_day and f.due_at <= i.opened_at
                and f.state <> 'WITHDRAWN'
            where i.school_id = ? group by i.id, known.item
        ) n
        where t.school_id = ? and t.inspection_id = n.id and t.item = n.item and t.open is null\
        """;
    private static final String IN_REVIEWS = """
        update compliance.class_review r set entries_missing = (
            select count(*) from compliance.finding f
            where f.school_id = r.school_id and f.state <> 'WITHDRAWN' and f.due_at <= r.reviewed_at
                and (f.mended_at is null or f.mended_at > r.reviewed_at)
                and f.lesson_date between split_part(r.duty, ':', 2)::date
                    and (r.reviewed_at at time zone s.time_zone)::date
                and (f.group_label = c.title or starts_with(f.group_label, c.title || ', ')))
        from curriculum.school_class c
        join tenancy.school s on s.id = c.school_id
        where r.school_id = ? and c.school_id = ? and c.id = r.class_id\
        """;

    private CountedFindings() {}

    /**
     * Of one school; the caller commits.
     *
     * @param connection of a superuser
     */
    public static void fill(Connection connection, int school) throws SQLException {
        for (String sql : List.of(IN_CHECKS, IN_REVIEWS)) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setInt(1, school);
                update.setInt(2, school);
                update.executeUpdate();
            }
        }
    }
}
