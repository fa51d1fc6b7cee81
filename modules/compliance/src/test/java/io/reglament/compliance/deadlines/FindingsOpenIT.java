package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings open, are mended, open again and are withdrawn, in the database and by the clock alone. */
class FindingsOpenIT extends EvaluatedSchool {
    @Test
    void opensAtTheDueMomentWithNobodyTyping() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("17:59:59");
        assertThat(late()).isEmpty();
        assertThat(SchoolContext.call(school, () -> wakeUps.hints(school, at("18:00"))))
                .isNotEmpty();

        awake("18:00");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.lesson().orElseThrow().value()).isEqualTo(lesson);
            assertThat(finding.basis().clause()).contains(new ClauseId("A-5.2a"));
            assertThat(finding.openedAt()).isEqualTo(at("18:00"));
        });
    }

    @Test
    void whatIsNoticedLateOpenedAtTheDueMomentAllTheSame() {
        touched(timetable.lesson(DAY, 3));
        awake("23:30");

        assertThat(late())
                .singleElement()
                .satisfies(finding -> assertThat(finding.openedAt()).isEqualTo(at("18:00")));
    }

    @Test
    void aLateEntryMendsAndStaysLate() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        enter(lesson, "18:10");
        awake("18:11");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.mendedAt()).contains(at("18:10"));
        });
        assertThat(history()).containsExactly("OPENED", "MENDED");
    }

    @Test
    void aLateEntryThatNobodySawOpenStillHasBothLinesOfHistory() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "18:10");
        awake("18:20");

        assertThat(history()).containsExactly("OPENED", "MENDED");
    }

    @Test
    void anEntryBeforeTheDueMomentIsNoFinding() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "17:59:59");
        awake("18:30");

        assertThat(late()).isEmpty();
    }

    @Test
    void aTextThatIsClearedAgainIsMissingAgain() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "18:10");
        awake("18:11");
        entered.topics.remove(lesson);
        touched(lesson);
        awake("18:12");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.mendedAt()).isEmpty();
        });
        assertThat(history()).containsExactly("OPENED", "MENDED", "REOPENED");
    }

    @Test
    void aCancelledLessonWithdrawsItsFinding() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        timetable.cancel(lesson);
        touched(lesson);
        awake("18:05");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void aCancelledLessonOfWhichNothingWasHeardIsWithdrawnByTheFullCheck() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        timetable.cancel(lesson);
        clock("20:00");
        fullCheck();

        assertThat(late()).isEmpty();
    }

    @Test
    void evaluatingAgainChangesNothing() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        List<FindingView> before = late();
        touched(lesson);
        awake("18:30");
        fullCheck();
        fullCheck();

        assertThat(late()).isEqualTo(before);
        assertThat(history()).containsExactly("OPENED");
    }

    @Test
    void lostHintsAreHealedByTheFullCheckAndTheSweep() {
        timetable.lesson(DAY, 3);
        clock("18:30");
        assertThat(late()).isEmpty();
        fullCheck();
        assertThat(late()).hasSize(1);

        UUID waiting = touched(timetable.lesson(DAY.plusDays(1), 3));
        awake("18:31");
        time.set(DAY.plusDays(1).atTime(18, 0).atZone(ZONE).toInstant());
        sweep.run();
        assertThat(late())
                .extracting(finding -> finding.lesson().orElseThrow().value())
                .contains(waiting);
    }

    @Test
    void anotherRegulationFromTodayWithdrawsWhatItNoLongerDemandsByThen() {
        touched(timetable.lesson(DAY, 3));
        awake("18:00");
        assertThat(late()).hasSize(1);

        inSchool(() -> {
            var draft =
                    (Uploaded.Draft) profiles.upload(profile("7 days").getBytes(StandardCharsets.UTF_8), Ids.next());
            profiles.approve(draft.version(), DAY, new ApprovalOrder("1", DAY), Ids.next());
            return draft;
        });
        awake("18:01");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void lessonsBeforeTheSchoolIsOnAirAreNoBusinessOfOurs() {
        touched(timetable.lesson(TestSchools.ON_AIR.minusDays(1), 3));
        touched(timetable.lesson(DAY, 3));
        awake("20:00");

        assertThat(late()).extracting(FindingView::date).containsExactly(DAY);
    }

    @Test
    void twoSchoolsDoNotSeeEachOther() {
        touched(timetable.lesson(DAY, 3));
        awake("18:00");
        SchoolId other = schools.add();

        assertThat(late()).hasSize(1);
        assertThat(SchoolContext.call(
                        other,
                        () -> findings.page(FindingQuery.late(DAY, DAY), 0).findings()))
                .isEmpty();
        assertThat(SchoolContext.call(
                        other,
                        () -> findings.count(FindingQuery.late(DAY, DAY))
                                .total()
                                .late()))
                .isZero();
    }

    @Test
    void manyLessonsCostAsManyStatementsAsFew() throws Exception {
        touched(timetable.lesson(DAY, 1));
        clock("18:00");
        List<String> few = statements(() -> evaluation.awake(current()));
        List<String> fewCounted = statements(() -> findings.count(FindingQuery.late(DAY, DAY)));

        List<UUID> lessons = IntStream.range(0, 40)
                .mapToObj(day -> timetable.lesson(DAY.plusDays(day / 10), 2 + day % 10))
                .toList();
        touchAll(lessons);
        time.set(DAY.plusDays(4).atTime(18, 0).atZone(ZONE).toInstant());
        List<String> many = statements(() -> evaluation.awake(current()));
        List<String> manyCounted = statements(() -> findings.count(FindingQuery.late(DAY, DAY.plusDays(4))));

        assertThat(late()).hasSize(41);
        assertThat(many).hasSameSizeAs(few);
        assertThat(manyCounted).hasSameSizeAs(fewCounted);
    }

    @Test
    void countsAreByTeacherDayClassAndClause() {
        UUID lesson = touched(timetable.lesson(DAY, 1));
        touched(timetable.lesson(DAY, 2));
        enter(lesson, "18:10");
        awake("19:00");

        var counts = SchoolContext.call(school, () -> findings.count(FindingQuery.late(DAY, DAY)));
        assertThat(counts.total().open()).isEqualTo(1);
        assertThat(counts.total().mended()).isEqualTo(1);
        assertThat(counts.ofDay(DAY).late()).isEqualTo(2);
        assertThat(counts.byClass()).containsOnlyKeys("9-Б");
        assertThat(counts.byTeacher()).containsOnlyKeys(timetable.teacher());
        assertThat(SchoolContext.call(school, () -> findings.firstOfLastDays(DAY, 10)))
                .isEqualTo(DAY);
    }
}
