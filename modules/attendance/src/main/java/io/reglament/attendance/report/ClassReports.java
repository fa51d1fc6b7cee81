package io.reglament.attendance.report;

import io.reglament.attendance.Rolls;
import io.reglament.attendance.reasons.Cell;
import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.ClassPeriod;
import io.reglament.curriculum.ClassPeriods;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupMember;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the attendance of a class, in a number of queries that grows neither with its students nor with the days. */
@Component
public class ClassReports {
    /** The longest period: a school year. */
    public static final int DAYS_MOST = 370;

    private final ClassPeriods periods;
    private final Rolls rolls;
    private final AbsenceFacts absences;
    private final Profiles profiles;

    ClassReports(ClassPeriods periods, Rolls rolls, AbsenceFacts absences, Profiles profiles) {
        this.periods = periods;
        this.rolls = rolls;
        this.absences = absences;
        this.profiles = profiles;
    }

    /**
     * Who may see the class is for the caller to ask of {@link io.reglament.curriculum.Classes}.
     *
     * @throws IllegalArgumentException when the period is longer than {@value #DAYS_MOST} days
     */
    @Transactional(readOnly = true)
    public ClassReport of(ClassView schoolClass, Span period, Step step) {
        if (period.last().isAfter(period.first().plusDays(DAYS_MOST))) {
            throw new IllegalArgumentException("A period of more than " + DAYS_MOST + " days");
        }
        ClassPeriod lived = periods.of(schoolClass.id(), period.first(), period.last());
        List<LessonId> lessons = lived.lessons().stream().map(LessonView::id).toList();
        Entries entries = new Entries(
                lived,
                rolls.taken(lessons),
                absences.ofLessons(lessons).stream()
                        .collect(Collectors.toMap(one -> new Cell(one.lesson(), one.student()), Function.identity())));
        List<Span> columns = columns(lived, period, step);
        List<ReportRow> rows = lived.students().stream()
                .map(student -> row(student, columns, entries))
                .toList();
        List<Tally> totals = IntStream.range(0, columns.size())
                .mapToObj(
                        place -> Tally.sum(rows.stream().map(row -> row.cells().get(place))))
                .toList();
        Profile profile = profiles.on(period.last());
        return new ClassReport(
                schoolClass,
                period,
                columns,
                rows,
                totals,
                Tally.sum(totals.stream()),
                profile.absenceReasons().value(),
                profile.document().filter(ClassReport.REPORT.document()::equals).map(_ -> ClassReport.REPORT));
    }

    private static List<Span> columns(ClassPeriod lived, Span period, Step step) {
        return lived.lessons().stream()
                .map(lesson -> step.of(lesson.date(), period))
                .distinct()
                .sorted(Comparator.comparing(Span::first))
                .toList();
    }

    private static ReportRow row(GroupMember student, List<Span> columns, Entries entries) {
        List<LessonView> own = entries.known(student);
        List<Tally> cells = columns.stream()
                .map(column -> Tally.sum(own.stream()
                        .filter(lesson -> column.holds(lesson.date()))
                        .map(lesson -> Tally.of(entries.at(student, lesson)))))
                .toList();
        return new ReportRow(student, cells, Tally.sum(cells.stream()));
    }

    private record Entries(ClassPeriod lived, Set<LessonId> taken, Map<Cell, AbsentAt> absences) {
        List<LessonView> known(GroupMember student) {
            return lived.lessons().stream()
                    .filter(lesson -> taken.contains(lesson.id()) && lived.has(student, lesson))
                    .toList();
        }

        Optional<AbsentAt> at(GroupMember student, LessonView lesson) {
            return Optional.ofNullable(absences.get(new Cell(lesson.id(), student.person())));
        }
    }
}
