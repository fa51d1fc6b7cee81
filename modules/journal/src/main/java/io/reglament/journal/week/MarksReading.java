package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average;
import io.reglament.journal.StudentMarks;
import io.reglament.journal.StudentMarks.DatedMark;
import io.reglament.journal.StudentMarks.SubjectMarks;
import io.reglament.journal.WeekDay.SubjectMark;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the marks of a student. */
@Component
public class MarksReading {
    private final RoundTrip trip;
    private final Subjects subjects;

    MarksReading(RoundTrip trip, Subjects subjects) {
        this.trip = trip;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public StudentMarks marks(PersonId student, LocalDate first, LocalDate last) {
        List<StudentMark> marks = trip.ask(StudentMark.ask(student, first, last));
        Map<GroupId, String> names =
                subjects.of(marks.stream().map(StudentMark::group).toList());
        Map<String, List<DatedMark>> bySubject = new TreeMap<>();
        marks.forEach(mark -> bySubject
                .computeIfAbsent(names.getOrDefault(mark.group(), ""), _ -> new ArrayList<>())
                .add(new DatedMark(mark.date(), mark.mark())));
        return new StudentMarks(
                student,
                first,
                last,
                bySubject.entrySet().stream()
                        .map(entry -> subject(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Transactional(readOnly = true, label = RoundTrip.ENTERS)
    public List<SubjectMark> recent(PersonId student, Instant since, int most) {
        List<StudentMark> marks = trip.ask(StudentMark.recent(student, since, most));
        Map<GroupId, String> names =
                subjects.of(marks.stream().map(StudentMark::group).toList());
        return marks.stream()
                .map(mark -> new SubjectMark(names.getOrDefault(mark.group(), ""), mark.mark()))
                .toList();
    }

    private static SubjectMarks subject(String title, List<DatedMark> marks) {
        List<Average.Weighed> weighed = marks.stream()
                .map(DatedMark::mark)
                .map(mark -> new Average.Weighed(mark.work(), mark.mark(), mark.weight()))
                .toList();
        return new SubjectMarks(title, marks, Average.of(weighed));
    }
}
