package io.reglament.attendance.unexplained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollCell;
import io.reglament.attendance.RollCells;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.NoticeEntry;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.AopTestUtils;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class ParentsAreToldIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private ParentsAreTold work;

    /** Behind its transaction, as every bean of that kind is. */
    @Autowired
    private Notices told;

    private Notices notices;

    @Autowired
    private RollCells cells;

    @Autowired
    private Reasons reasons;

    @Autowired
    private AbsenceNotices absences;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private ClassCast classes;

    @Autowired
    private WakeUps wakeUps;

    @Autowired
    private MovableTime time;

    private Room room;
    private Member teacher;
    private Member mother;
    private Member father;
    private LessonView lesson;
    private Instant end;

    @BeforeEach
    void a_class_with_parents() {
        notices = AopTestUtils.getTargetObject(told);
        reset(notices);
        room = classes.room("smidovich-3", 3);
        teacher = cast.teacher(room.school());
        mother = classes.parent(room, 0);
        father = classes.parent(room, 0);
        classes.parent(room, 1);
        lesson = classes.lesson(room, teacher, DAY, 1);
        end = lesson.endsAt();
        time.set(end.minus(Duration.ofMinutes(40)));
    }

    @Test
    void both_parents_are_told_once_when_the_lesson_is_over() {
        say(lesson, 0, Mark.Kind.ABSENT);
        assertThat(toldAt(end.minusSeconds(1))).isEmpty();
        assertThat(wakeUps.due(end, 1000)).contains(room.school().id());
        assertThat(toldAt(end)).containsExactly(room.student(0));
        ArgumentCaptor<Notice> notice = ArgumentCaptor.captor();
        ArgumentCaptor<Collection<PersonId>> to = ArgumentCaptor.captor();
        verify(notices).tell(notice.capture(), to.capture());
        assertThat(notice.getValue().text()).isEqualTo("attendance.told.unexplained");
        assertThat(notice.getValue().words()).containsExactly("Ученик0 Имя", "2026-10-13", "Алгебра");
        assertThat(notice.getValue().path())
                .isEqualTo("/students/" + room.student(0).value() + "/absences?day=2026-10-13");
        assertThat(Set.copyOf(to.getValue())).isEqualTo(Set.of(mother.person(), father.person()));
        LessonView second = classes.lesson(room, teacher, DAY, 2);
        time.set(second.startsAt());
        say(second, 0, Mark.Kind.ABSENT);
        assertThat(toldAt(second.endsAt().plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void a_slip_mended_within_a_quarter_of_an_hour_alarms_nobody() {
        time.set(end);
        say(lesson, 0, Mark.Kind.ABSENT);
        assertThat(toldAt(end.plus(Duration.ofMinutes(14)))).isEmpty();
        say(lesson, 0, Optional.empty());
        say(lesson, 1, Mark.Kind.ABSENT);
        assertThat(toldAt(end.plus(Duration.ofMinutes(15)))).isEmpty();
        assertThat(toldAt(end.plus(Duration.ofMinutes(29)))).containsExactly(room.student(1));
    }

    @Test
    void neither_one_who_was_late_nor_one_whose_reason_or_notice_stands_is_told_of() {
        say(lesson, 0, Mark.Kind.LATE);
        say(lesson, 1, Mark.Kind.ABSENT);
        say(lesson, 2, Mark.Kind.ABSENT);
        NoticeEntry notice = new NoticeEntry(Ids.next(), room.student(1), DAY, DAY, AbsenceReason.ILLNESS);
        in(() -> absences.give(notice, NoticeSource.PARENT, mother));
        Cell cell = new Cell(lesson.id(), room.student(2));
        ReasonEntry reason = new ReasonEntry(DAY, List.of(cell), Optional.of(AbsenceReason.NOT_VALID), Ids.next(), end);
        in(() -> reasons.set(room.schoolClass(), reason, room.leader()));
        assertThat(toldAt(end)).isEmpty();
    }

    @Test
    void what_is_entered_weeks_later_alarms_nobody() {
        time.set(end.plus(Duration.ofDays(8)));
        say(lesson, 0, Mark.Kind.ABSENT);
        assertThat(toldAt(end.plus(Duration.ofDays(8)).plus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void when_telling_fails_it_is_tried_again() {
        say(lesson, 0, Mark.Kind.ABSENT);
        doThrow(new IllegalStateException("no room")).when(notices).tell(any(), any());
        Assertions.assertThatThrownBy(() -> toldAt(end)).hasMessage("no room");
        reset(notices);
        assertThat(toldAt(end)).containsExactly(room.student(0));
    }

    private List<PersonId> toldAt(Instant now) {
        time.set(now);
        clearInvocations(notices);
        SchoolContext.run(room.school().id(), () -> work.awake(room.school()));
        ArgumentCaptor<Notice> notice = ArgumentCaptor.captor();
        verify(notices, atLeast(0)).tell(notice.capture(), any());
        List<PersonId> students = new ArrayList<>();
        notice.getAllValues()
                .forEach(one -> room.students().stream()
                        .filter(student ->
                                one.about().startsWith(student.value().toString()))
                        .forEach(students::add));
        return students;
    }

    private void say(LessonView of, int student, Mark.Kind kind) {
        say(of, student, Optional.of(kind));
    }

    private void say(LessonView of, int student, Optional<Mark.Kind> kind) {
        RollCell cell = new RollCell(room.student(student), kind, Ids.next(), time.instant());
        in(() -> cells.mark(of, cell, teacher));
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(room.school().id(), work::get);
    }
}
