package io.reglament.attendance.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class ReasonsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");
    private static final Optional<AbsenceReason> ILL = Optional.of(AbsenceReason.ILLNESS);

    @Autowired
    private Reasons reasons;

    @Autowired
    private Rolls rolls;

    @Autowired
    private AbsenceFacts absences;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private ClassCast classes;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private Room room;
    private Member teacher;
    private LessonView first;
    private LessonView second;

    @BeforeEach
    void a_class_with_two_lessons() {
        time.set(TEN);
        room = classes.room("smidovich-3", 5);
        teacher = cast.teacher(room.school());
        first = classes.lesson(room, teacher, DAY, 1);
        second = classes.lesson(room, teacher, DAY, 2);
    }

    @Test
    void one_reason_is_set_on_several_students_and_lessons_at_once() {
        List<ReasonView> set = set(entry(ILL, at(first, 0), at(second, 0), at(first, 3)));
        assertThat(set).hasSize(3).allSatisfy(view -> {
            assertThat(view.reason()).isEqualTo(ILL);
            assertThat(view.version()).isEqualTo(1);
        });
        assertThat(stand()).containsOnlyKeys(at(first, 0), at(second, 0), at(first, 3));
        assertThat(history(at(first, 0)))
                .containsExactly(new ReasonChange(
                        1, Optional.empty(), ILL, TEN, TEN, room.leader().person()));
    }

    @Test
    void the_teachers_entry_and_the_reason_stand_side_by_side_and_neither_changes_the_other() {
        take(first, 0, Map.of(room.student(0), Mark.late(10)));
        set(entry(ILL, at(first, 0)));
        assertThat(absent(first))
                .containsExactly(new AbsentAt(first.id(), room.student(0), true, Optional.of(10), ILL));
        take(first, 1, Map.of());
        assertThat(absent(first)).isEmpty();
        assertThat(stand()).containsOnlyKeys(at(first, 0));
        take(first, 2, Map.of(room.student(0), Mark.absent()));
        assertThat(absent(first))
                .containsExactly(new AbsentAt(first.id(), room.student(0), false, Optional.empty(), ILL));
        assertThat(history(at(first, 0))).hasSize(1);
    }

    @Test
    void a_reason_changes_comes_off_and_its_versions_go_on() {
        set(entry(ILL, at(first, 0)));
        set(entry(Optional.of(AbsenceReason.VALID), at(first, 0), at(first, 1)));
        List<ReasonView> off = set(entry(Optional.empty(), at(first, 0), at(first, 2)));
        assertThat(off)
                .containsExactlyInAnyOrder(
                        new ReasonView(at(first, 0), Optional.empty(), 3),
                        new ReasonView(at(first, 2), Optional.empty(), 0));
        assertThat(stand()).containsOnlyKeys(at(first, 1));
        assertThat(set(entry(ILL, at(first, 0))).getFirst().version()).isEqualTo(4);
        assertThat(history(at(first, 0))).extracting(ReasonChange::version).containsExactly(4, 3, 2, 1);
        assertThat(history(at(first, 2))).isEmpty();
    }

    @Test
    void the_same_key_again_is_answered_as_before_though_others_went_on() {
        ReasonEntry ill = entry(ILL, at(first, 0));
        List<ReasonView> answer = set(ill);
        set(entry(Optional.empty(), at(first, 0)));
        assertThat(set(ill)).isEqualTo(answer);
        assertThat(stand()).isEmpty();
        ReasonEntry other = new ReasonEntry(DAY, List.of(at(first, 1)), ILL, ill.key(), TEN);
        assertThatThrownBy(() -> set(other)).isInstanceOf(Refused.class);
        assertThat(stand()).isEmpty();
    }

    @Test
    void a_reason_that_the_regulation_does_not_name_is_refused_under_its_clause() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> set(entry(Optional.of(AbsenceReason.EXEMPT), at(first, 0))));
        assertThat(refused.clause()).contains(new ClauseId("A-5.3b"));
        assertThat(stand()).isEmpty();
        Room elsewhere = classes.room("bishkek-48", 1);
        LessonView lesson = classes.lesson(elsewhere, cast.teacher(elsewhere.school()), DAY, 1);
        Cell cell = new Cell(lesson.id(), elsewhere.student(0));
        assertThat(set(elsewhere, entry(Optional.of(AbsenceReason.EXEMPT), cell)))
                .hasSize(1);
    }

    @Test
    void with_the_clauses_value_turned_round_another_reason_is_refused() {
        School flipped = cast.regulated(FlippedProfile.of(AttendanceCast.profile("smidovich-3"), "A-5.3b"));
        Room other = classes.room(flipped, 1);
        LessonView lesson = classes.lesson(other, cast.teacher(flipped), DAY, 1);
        Cell cell = new Cell(lesson.id(), other.student(0));
        assertThat(List.of(AbsenceReason.values()))
                .filteredOn(reason -> refused(other, entry(Optional.of(reason), cell)))
                .isNotEqualTo(List.of(AbsenceReason.EXEMPT));
    }

    @Test
    void cells_that_are_not_the_classs_are_named_and_nothing_is_kept() {
        LessonView tomorrow = classes.lesson(room, teacher, DAY.plusDays(1), 1);
        LessonView half = classes.lesson(room, teacher, DAY, 3, room.students().subList(0, 2));
        Room other = classes.room(room.school(), 1);
        LessonView theirs = classes.lesson(other, teacher, DAY, 1);
        List<Cell> strange = List.of(
                at(tomorrow, 0),
                at(half, 4),
                new Cell(first.id(), other.student(0)),
                new Cell(theirs.id(), other.student(0)),
                new Cell(theirs.id(), room.student(0)));
        for (Cell cell : strange) {
            NotOfTheClass refusal =
                    catchThrowableOfType(NotOfTheClass.class, () -> set(entry(ILL, at(first, 0), cell)));
            assertThat(refusal.strange()).containsExactly(cell);
        }
        assertThat(stand()).isEmpty();
        assertThat(set(entry(ILL, at(first, 0), at(half, 1)))).hasSize(2);
    }

    @Test
    void a_class_of_thirty_costs_no_more_statements_than_one_of_five() throws Exception {
        List<String> five = queries.during(() -> set(entry(ILL, at(first, 0))));
        Room big = classes.room("smidovich-3", 30);
        LessonView lesson = classes.lesson(big, cast.teacher(big.school()), DAY, 1);
        Cell[] all =
                big.students().stream().map(one -> new Cell(lesson.id(), one)).toArray(Cell[]::new);
        List<String> thirty = queries.during(() -> set(big, entry(ILL, all)));
        assertThat(thirty).hasSameSizeAs(five).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void absences_are_told_in_one_statement_with_their_reasons() throws Exception {
        take(first, 0, Map.of(room.student(0), Mark.absent(), room.student(1), Mark.late()));
        take(second, 0, Map.of(room.student(0), Mark.absent()));
        set(entry(ILL, at(second, 0)));
        AbsentAt ill = new AbsentAt(second.id(), room.student(0), false, Optional.empty(), ILL);
        assertThat(ofStudent(room.student(0)))
                .containsExactlyInAnyOrder(
                        new AbsentAt(first.id(), room.student(0), false, Optional.empty(), Optional.empty()), ill);
        assertThat(queries.during(() -> ofStudent(room.student(0))))
                .filteredOn(sql -> sql.contains("attendance."))
                .hasSize(1);
        School elsewhere = cast.school();
        assertThat(SchoolContext.call(elsewhere.id(), () -> absences.ofLessons(List.of(first.id()))))
                .isEmpty();
    }

    private Cell at(LessonView lesson, int student) {
        return new Cell(lesson.id(), room.student(student));
    }

    private static ReasonEntry entry(Optional<AbsenceReason> reason, Cell... cells) {
        return new ReasonEntry(DAY, List.of(cells), reason, Ids.next(), TEN);
    }

    private List<ReasonView> set(ReasonEntry entry) {
        return set(room, entry);
    }

    private List<ReasonView> set(Room where, ReasonEntry entry) {
        return SchoolContext.call(where.school().id(), () -> reasons.set(where.schoolClass(), entry, where.leader()));
    }

    private boolean refused(Room where, ReasonEntry entry) {
        return catchThrowableOfType(Refused.class, () -> set(where, entry)) != null;
    }

    private Map<Cell, ReasonView> stand() {
        return SchoolContext.call(room.school().id(), () -> reasons.of(List.of(first.id(), second.id())));
    }

    private List<ReasonChange> history(Cell cell) {
        return SchoolContext.call(room.school().id(), () -> reasons.history(cell));
    }

    private List<AbsentAt> absent(LessonView lesson) {
        return SchoolContext.call(room.school().id(), () -> absences.ofLessons(List.of(lesson.id())));
    }

    private List<AbsentAt> ofStudent(PersonId student) {
        return SchoolContext.call(
                room.school().id(), () -> absences.ofStudent(student, List.of(first.id(), second.id())));
    }

    private void take(LessonView lesson, int version, Map<PersonId, Mark> exceptions) {
        UUID key = Ids.next();
        RollEntry entry = new RollEntry(exceptions, version, key, TEN);
        SchoolContext.call(room.school().id(), () -> rolls.take(lesson, entry, teacher));
    }
}
