package io.reglament.attendance.board;

import io.reglament.attendance.Rolls;
import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.CellsOfClass;
import io.reglament.attendance.reasons.CellsOfClass.DayOfClass;
import io.reglament.attendance.reasons.ReasonView;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupStudent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a class's day, in a number of queries that grows neither with its students nor with its lessons. */
@Component
public class Boards {
    private static final int DAYS_OF_A_WEEK = 7;

    private final CellsOfClass cells;
    private final Rolls rolls;
    private final AbsenceFacts absences;
    private final Reasons reasons;
    private final AbsenceNotices notices;
    private final Profiles profiles;

    Boards(
            CellsOfClass cells,
            Rolls rolls,
            AbsenceFacts absences,
            Reasons reasons,
            AbsenceNotices notices,
            Profiles profiles) {
        this.cells = cells;
        this.rolls = rolls;
        this.absences = absences;
        this.reasons = reasons;
        this.notices = notices;
        this.profiles = profiles;
    }

    /** Who may see the class is for the caller to ask of {@link io.reglament.curriculum.Classes}. */
    @Transactional(readOnly = true)
    public BoardView of(ClassView schoolClass, LocalDate date) {
        DayOfClass day = cells.of(schoolClass, date);
        List<LessonId> lessons = day.lessons().stream().map(LessonView::id).toList();
        Entries entries = new Entries(
                rolls.taken(lessons),
                absences.ofLessons(lessons).stream()
                        .collect(Collectors.toMap(one -> new Cell(one.lesson(), one.student()), Function.identity())),
                reasons.of(lessons),
                notices.on(
                        date, day.students().stream().map(GroupStudent::person).toList()));
        List<BoardColumn> columns = Columns.of(day);
        List<BoardRow> rows = day.students().stream()
                .map(student -> row(student, columns, day, entries))
                .toList();
        Profile profile = profiles.on(date);
        return new BoardView(
                schoolClass,
                date,
                columns,
                rows,
                profile.absenceReasons(),
                workingDay(date, profile, one -> one.minusDays(1)),
                workingDay(date, profile, one -> one.plusDays(1)));
    }

    private static BoardRow row(GroupStudent student, List<BoardColumn> columns, DayOfClass day, Entries entries) {
        return new BoardRow(
                student,
                entries.notice(student.person()),
                columns.stream()
                        .map(column -> column.lessons().stream()
                                .filter(lesson -> day.has(student.person(), lesson))
                                .findFirst()
                                .map(lesson -> entries.cell(student.person(), lesson)))
                        .toList());
    }

    private static LocalDate workingDay(LocalDate from, Profile profile, UnaryOperator<LocalDate> step) {
        return Stream.iterate(step.apply(from), step)
                .limit(DAYS_OF_A_WEEK)
                .filter(day -> profile.schoolWeek().contains(day.getDayOfWeek()))
                .findFirst()
                .orElseGet(() -> step.apply(from));
    }

    private record Entries(
            Set<LessonId> taken,
            Map<Cell, AbsentAt> absences,
            Map<Cell, ReasonView> reasons,
            Map<PersonId, AbsenceNotice> notices) {
        Optional<AbsenceNotice> notice(PersonId student) {
            return Optional.ofNullable(notices.get(student));
        }

        BoardCell cell(PersonId student, LessonView lesson) {
            Cell cell = new Cell(lesson.id(), student);
            return new BoardCell(
                    lesson,
                    taken.contains(lesson.id()),
                    Optional.ofNullable(absences.get(cell)),
                    reasons.getOrDefault(cell, new ReasonView(cell, Optional.empty(), 0)));
        }
    }
}
