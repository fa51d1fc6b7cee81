package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which lessons of a stretch of days concern a class, and who gives lessons in it at all. Each takes one query. */
@Component
public class ClassLessons {
    private static final String OF_CLASS = """
            select distinct l.id, l.date from curriculum.lesson l
            join curriculum.group_class gc on gc.school_id = l.school_id and gc.group_id = l.group_id
            where l.school_id = ? and gc.class_id = ? and l.date between ? and ? and not l.cancelled
            order by l.date, l.id limit 5000""";

    private static final String TEACHERS = """
            select distinct l.teacher_id from curriculum.lesson l
            where l.school_id = ? and l.date between ? and ? and not l.cancelled limit 2000""";

    private final RoundTrip trip;

    ClassLessons(RoundTrip trip) {
        this.trip = trip;
    }

    /** Those of all groups in which the class has students; both days included, 5,000 at most. */
    public List<LessonId> of(ClassId schoolClass, LocalDate first, LocalDate last) {
        return trip.ask(Ask.list(
                OF_CLASS,
                row -> new LessonId(row.getObject("id", UUID.class)),
                SchoolContext.current().value(),
                schoolClass.value(),
                first,
                last));
    }

    /** Both days included, 2,000 at most. */
    public List<PersonId> teachers(LocalDate first, LocalDate last) {
        return trip.ask(Ask.list(
                TEACHERS,
                row -> new PersonId(row.getObject("teacher_id", UUID.class)),
                SchoolContext.current().value(),
                first,
                last));
    }
}
