package io.reglament.journal.week;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.PersonId;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.RecordsOfLessons;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekView;
import io.reglament.journal.works.Absences;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a student's days in a number of trips that depends neither on its lessons nor on its marks. */
@Component
public class WeekReading {
    private final RoundTrip trip;
    private final Lessons lessons;
    private final Absences absences;
    private final Subjects subjects;

    WeekReading(RoundTrip trip, Lessons lessons, Absences absences, Subjects subjects) {
        this.trip = trip;
        this.lessons = lessons;
        this.absences = absences;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public WeekView week(PersonId student, LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new WeekView(student, monday, read(student, monday, monday.plusDays(6)));
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public List<WeekDay> days(PersonId student, LocalDate first, LocalDate last) {
        return read(student, first, last);
    }

    private List<WeekDay> read(PersonId student, LocalDate first, LocalDate last) {
        List<LessonView> held = lessons.ofStudent(student, first, last);
        List<LessonId> ids = held.stream().map(LessonView::id).toList();
        Ask<Map<LessonId, LessonRecord>> records = RecordsOfLessons.ask(ids);
        Ask<List<StudentMark>> marks = StudentMark.ask(student, first, last);
        Answers answers = trip.send(records, marks);
        Map<LessonId, AbsentAt> absent = absences.ofStudent(student, ids).stream()
                .collect(toMap(AbsentAt::lesson, Function.identity(), (one, _) -> one));
        Map<GroupId, String> besides = subjects.of(groupsBesides(held, answers.of(marks)));
        return new Week(held, answers.of(records), answers.of(marks), absent, besides).days(first, last);
    }

    /** Groups of marks of which there is no lesson in these days, so that their subject is not known from one. */
    private static Set<GroupId> groupsBesides(List<LessonView> held, List<StudentMark> marks) {
        Set<GroupId> known = held.stream().map(LessonView::group).collect(Collectors.toSet());
        return marks.stream()
                .map(StudentMark::group)
                .filter(group -> !known.contains(group))
                .collect(Collectors.toSet());
    }
}
