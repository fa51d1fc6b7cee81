package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.attendance.Mark;
import io.reglament.attendance.RollCell;
import io.reglament.attendance.RollCells;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.NoticeEntry;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.guards.WholeApplication;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolWork;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.KeptAct;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What parents are told of their child's absence, and what they tell. */
@WholeApplication
class FamiliesIT {
    private static final LocalDate DAY = GroupRoster.TUESDAY;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    private GroupRoster roster;
    private Household people;
    private SchoolId school;

    @BeforeEach
    void a_school() {
        String smidovich = SchoolFiles.profile("smidovich-3");
        roster = new GroupRoster(context, new Foundation(context).of(smidovich), "Алгебра", 9, 2);
        people = new Household(context, roster);
        school = roster.school().id();
    }

    @Test
    @Honours("A-1c")
    void in_smidovich_parents_are_told_that_their_child_is_absent(Evidence evidence) {
        UUID lesson = roster.lesson(DAY);
        Instant now = clock(8, 30);
        LessonView view = SchoolContext.call(
                school,
                () -> context.getBean(Lessons.class).find(new LessonId(lesson)).orElseThrow());
        RollCell absent = new RollCell(people.student().person(), Optional.of(Mark.Kind.ABSENT), Ids.next(), now);
        SchoolContext.call(school, () -> context.getBean(RollCells.class).mark(view, absent, roster.teacher()));
        tell(8, 45);
        assertThatExceptionOfType(AssertionError.class)
                .as("the lesson is not over")
                .isThrownBy(() -> evidence.act(KeptAct.PARENTS_TOLD_OF_ABSENCE, database, school, lesson));
        tell(9, 30);
        evidence.act(KeptAct.PARENTS_TOLD_OF_ABSENCE, database, school, lesson);
    }

    @Test
    @Honours("A-5.6'a")
    void in_smidovich_parents_tell_the_school_of_an_absence(Evidence evidence) {
        clock(7, 0);
        UUID notice = Ids.next();
        NoticeEntry entry =
                new NoticeEntry(notice, people.student().person(), DAY, DAY.plusDays(1), AbsenceReason.ILLNESS);
        SchoolContext.call(
                school, () -> context.getBean(AbsenceNotices.class).give(entry, NoticeSource.PARENT, people.mother()));
        evidence.act(KeptAct.ABSENCE_TOLD_BY_PARENT, database, school, notice);
    }

    private void tell(int hour, int minute) {
        clock(hour, minute);
        SchoolWork work = context.getBeansOfType(SchoolWork.class).values().stream()
                .filter(one -> one.name().equals("attendance-parents-are-told"))
                .findFirst()
                .orElseThrow();
        SchoolContext.run(school, () -> work.awake(roster.school()));
    }

    private Instant clock(int hour, int minute) {
        Instant now = DAY.atTime(hour, minute).atZone(roster.school().zone()).toInstant();
        context.getBean(MovableTime.class).set(now);
        return now;
    }
}
