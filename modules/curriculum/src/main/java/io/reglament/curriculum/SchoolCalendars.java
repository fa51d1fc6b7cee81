package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The question for the terms and years of the bound school. */
public final class SchoolCalendars {
    /** A year stands once without a grade. */
    private static final String TERMS = """
            select distinct g.grade, t.id, t.title, coalesce(gt.first_day, t.first_day) as first_day,
                   coalesce(gt.last_day, t.last_day) as last_day, false as year
            from curriculum.group_term gt
            join curriculum.teaching_group g on g.school_id = gt.school_id and g.id = gt.group_id and not g.gone
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gt.school_id = ? and t.kind <> 'HOLIDAY' and not t.gone
            union all
            select 0, y.id, y.title, y.first_day, y.last_day, true
            from curriculum.academic_session y
            where y.school_id = ? and y.kind = 'YEAR' and not y.gone
            order by first_day, last_day, id, grade""";

    private SchoolCalendars() {}

    /** To be sent along with other questions. */
    public static Ask<SchoolYears> ask() {
        int school = SchoolContext.current().value();
        return Ask.of(TERMS, SchoolCalendars::years, school, school);
    }

    private static SchoolYears years(ResultSet rows) throws SQLException {
        Map<Integer, List<TermView>> byGrade = new HashMap<>();
        List<LocalDate> ends = new ArrayList<>();
        while (rows.next()) {
            if (rows.getBoolean("year")) {
                ends.add(rows.getObject("last_day", LocalDate.class));
            } else {
                byGrade.computeIfAbsent(rows.getInt("grade"), _ -> new ArrayList<>())
                        .add(term(rows));
            }
        }
        List<GradeTerm> terms = new ArrayList<>();
        byGrade.forEach((grade, all) -> all.stream()
                .filter(term -> all.stream().noneMatch(term::wraps))
                .forEach(term -> terms.add(new GradeTerm(grade, term))));
        return new SchoolYears(terms, ends);
    }

    private static TermView term(ResultSet row) throws SQLException {
        return new TermView(
                new TermId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
