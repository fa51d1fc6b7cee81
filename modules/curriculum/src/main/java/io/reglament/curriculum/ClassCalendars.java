package io.reglament.curriculum;

import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendars of all classes of the bound school, in one trip. */
@Component
public class ClassCalendars {
    private static final String DAYS = """
            select distinct c.id, c.title, c.grade, l.date
            from curriculum.lesson l
            join curriculum.group_class gc on gc.school_id = l.school_id and gc.group_id = l.group_id
            join curriculum.school_class c on c.school_id = gc.school_id and c.id = gc.class_id
            where l.school_id = ? and l.date between ? and ? and not l.cancelled and not c.gone
            order by c.grade, c.title, c.id, l.date""";

    private static final String TERMS = """
            select distinct gc.class_id, t.id, t.title, coalesce(gt.first_day, t.first_day) as first_day,
                   coalesce(gt.last_day, t.last_day) as last_day
            from curriculum.group_class gc
            join curriculum.group_term gt on gt.school_id = gc.school_id and gt.group_id = gc.group_id
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gc.school_id = ? and t.kind <> 'HOLIDAY' and not t.gone
            order by first_day, last_day, id""";

    private final RoundTrip trip;

    ClassCalendars(RoundTrip trip) {
        this.trip = trip;
    }

    /** Of every class that has lessons between the two days, both included; by grade and title. */
    public List<ClassCalendar> between(LocalDate first, LocalDate last) {
        int school = SchoolContext.current().value();
        Ask<Map<ClassView, NavigableSet<LocalDate>>> days = Ask.of(DAYS, ClassCalendars::days, school, first, last);
        Ask<Map<ClassId, List<TermView>>> terms = Ask.of(TERMS, ClassCalendars::terms, school);
        Answers answers = trip.send(days, terms);
        Map<ClassId, List<TermView>> ofClasses = answers.of(terms);
        return answers.of(days).entrySet().stream()
                .map(entry -> new ClassCalendar(
                        entry.getKey(),
                        entry.getValue(),
                        inner(ofClasses, entry.getKey().id())))
                .toList();
    }

    private static List<TermView> inner(Map<ClassId, List<TermView>> terms, ClassId schoolClass) {
        List<TermView> all = terms.getOrDefault(schoolClass, List.of());
        return all.stream().filter(term -> all.stream().noneMatch(term::wraps)).toList();
    }

    private static Map<ClassView, NavigableSet<LocalDate>> days(ResultSet rows) throws SQLException {
        Map<ClassView, NavigableSet<LocalDate>> days = new LinkedHashMap<>();
        while (rows.next()) {
            ClassView schoolClass = new ClassView(
                    new ClassId(rows.getObject("id", UUID.class)), rows.getString("title"), rows.getInt("grade"));
            days.computeIfAbsent(schoolClass, _ -> new TreeSet<>()).add(rows.getObject("date", LocalDate.class));
        }
        return days;
    }

    private static Map<ClassId, List<TermView>> terms(ResultSet rows) throws SQLException {
        Map<ClassId, List<TermView>> terms = new HashMap<>();
        while (rows.next()) {
            terms.computeIfAbsent(new ClassId(rows.getObject("class_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new TermView(
                            new TermId(rows.getObject("id", UUID.class)),
                            rows.getString("title"),
                            rows.getObject("first_day", LocalDate.class),
                            rows.getObject("last_day", LocalDate.class)));
        }
        return terms;
    }
}
