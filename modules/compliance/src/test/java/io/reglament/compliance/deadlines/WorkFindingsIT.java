package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of works that are late, and oral marks that were given late. */
class WorkFindingsIT extends EvaluatedSchool {
    @Test
    void aWorkWithoutMarksOpensAtItsDueMomentWithNobodyTyping() {
        UUID work = touchedWork(works.sat(DAY.minusDays(1), at("10:00")));
        awake("09:59:59");
        assertThat(late()).isEmpty();
        assertThat(SchoolContext.call(school, () -> wakeUps.hints(school, at("10:00"))))
                .isNotEmpty();

        awake("10:00");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FindingRule.WORK_MARKS);
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.lesson()).isEmpty();
            assertThat(finding.work().orElseThrow().work()).isEqualTo(work);
            assertThat(finding.work().orElseThrow().form()).isEqualTo("dictation");
            assertThat(finding.date()).isEqualTo(DAY.minusDays(1));
            assertThat(finding.basis().clause()).contains(new ClauseId("A-5.2o"));
            assertThat(finding.openedAt()).isEqualTo(at("10:00"));
        });
    }

    @Test
    void theLastMarkGivenLateMendsIt() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        works.stands(work, Optional.empty(), 1);
        touchedWork(work);
        awake("11:00");
        assertThat(late()).extracting(FindingView::state).containsExactly(FindingState.OPEN);

        works.marked(work, at("12:00"));
        touchedWork(work);
        awake("12:01");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.mendedAt()).contains(at("12:00"));
        });
        assertThat(history()).containsExactly("OPENED", "MENDED");
    }

    @Test
    void aWorkMarkedInTimeIsNoFindingAndOneThatLosesAMarkAfterwardsIs() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        works.marked(work, at("09:59:59"));
        awake("10:30");
        assertThat(late()).isEmpty();

        works.stands(work, Optional.empty(), 1);
        touchedWork(work);
        awake("10:31");
        assertThat(late()).extracting(FindingView::state).containsExactly(FindingState.OPEN);
    }

    @Test
    void aLaterDueMomentWithdrawsItUntilThatMomentComes() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        works.due(work, Optional.of(at("15:00")), PretendedWorks.CLAUSE);
        touchedWork(work);
        awake("10:05");
        assertThat(late()).isEmpty();

        awake("15:00");

        assertThat(late())
                .singleElement()
                .satisfies(finding -> assertThat(finding.openedAt()).isEqualTo(at("15:00")));
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN", "REOPENED");
    }

    @Test
    void aRemovedWorkWithdrawsItsFinding() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        works.removed(work);
        touchedWork(work);
        awake("10:05");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void withoutALimitOrADemandNothingIsOwed() {
        UUID free = touchedWork(works.sat(DAY, at("10:00")));
        UUID convenient = touchedWork(works.sat(DAY, at("10:00")));
        works.due(free, Optional.empty(), PretendedWorks.CLAUSE);
        works.due(convenient, Optional.of(at("10:00")), new Basis.NotRegulated());
        awake("20:00");

        assertThat(late()).isEmpty();
    }

    @Test
    void aWorkThatNobodySatAndOneBeforeTheFirstDayOweNothing() {
        works.stands(touchedWork(works.sat(DAY, at("10:00"))), Optional.empty(), 0);
        touchedWork(works.sat(TestSchools.ON_AIR.minusDays(1), at("10:00")));
        awake("20:00");

        assertThat(late()).isEmpty();
    }

    @Test
    void answersInALessonAreNoWork() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        works.form(work, "oral");
        awake("20:00");

        assertThat(late()).isEmpty();
    }

    @Test
    void anotherFormOrClauseIsTold() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        works.form(work, "test");
        works.due(work, Optional.of(at("10:00")), new Basis.DistrictDefault());
        touchedWork(work);
        awake("10:05");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.work().orElseThrow().form()).isEqualTo("test");
            assertThat(finding.basis()).isEqualTo(new Basis.DistrictDefault());
        });
        assertThat(history()).containsExactly("OPENED", "REVISED");
    }

    @Test
    void lostHintsAreHealedByTheFullCheckAndTheSweep() {
        UUID work = works.sat(DAY, at("10:00"));
        clock("20:00");
        assertThat(late()).isEmpty();
        fullCheck();
        assertThat(works()).containsExactly(work);

        works.removed(work);
        fullCheck();
        assertThat(late()).isEmpty();

        UUID waiting = touchedWork(works.sat(DAY, at("21:00")));
        awake("20:30");
        clock("21:00");
        sweep.run();
        assertThat(works()).containsExactly(waiting);
    }

    @Test
    void theFullCheckFindsAnOldWorkThatNobodyJudgedAndLeavesTheSettledOnes() {
        UUID forgotten = works.sat(DAY, at("10:00"));
        UUID settled = touchedWork(works.sat(DAY, at("10:00")));
        works.marked(settled, at("09:00"));
        awake("11:00");
        works.stands(settled, Optional.empty(), 1);

        time.set(DAY.plusDays(FullCheck.DAYS).atTime(3, 0).atZone(ZONE).toInstant());
        fullCheck();

        assertThat(works()).containsExactly(forgotten);
    }

    @Test
    void evaluatingAgainChangesNothing() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        List<FindingView> before = late();
        touchedWork(work);
        awake("10:30");
        fullCheck();
        fullCheck();

        assertThat(late()).isEqualTo(before);
        assertThat(history()).containsExactly("OPENED");
    }

    @Test
    void anotherRegulationLooksAtWorksAgain() {
        UUID work = touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        assertThat(late()).hasSize(1);
        works.due(work, Optional.empty(), PretendedWorks.CLAUSE);

        inSchool(() -> {
            var draft =
                    (Uploaded.Draft) profiles.upload(profile("7 days").getBytes(StandardCharsets.UTF_8), Ids.next());
            profiles.approve(draft.version(), DAY, new ApprovalOrder("1", DAY), Ids.next());
            return draft;
        });
        awake("10:01");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void anotherSchoolSeesNoneOfIt() {
        touchedWork(works.sat(DAY, at("10:00")));
        awake("10:00");
        SchoolId other = schools.add();

        assertThat(late()).hasSize(1);
        assertThat(SchoolContext.call(
                        other,
                        () -> findings.page(FindingQuery.late(DAY, DAY), 0).findings()))
                .isEmpty();
    }

    @Test
    void manyWorksCostAsManyStatementsAsFew() throws Exception {
        touchedWork(works.sat(DAY, at("10:00")));
        clock("10:00");
        List<String> few = statements(() -> evaluation.awake(current()));

        List<UUID> many =
                Stream.generate(() -> works.sat(DAY, at("10:00"))).limit(40).toList();
        inSchool(() -> {
            touches.works(many);
            return many;
        });
        clock("11:00");

        assertThat(statements(() -> evaluation.awake(current()))).hasSameSizeAs(few);
        assertThat(late()).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOralMarkGivenLateIsFoundAndMendedAtOnce(boolean throughItsColumn) {
        UUID lesson = touched(timetable.lesson(DAY.minusDays(1), 3));
        entered.topics.put(lesson, at("08:00").minusSeconds(86_400));
        awake("09:00");
        assertThat(late()).isEmpty();

        entered.oralMarks.put(lesson, at("10:00"));
        // The lesson's own column is a work with the lesson's id.
        UUID _ = throughItsColumn ? touchedWork(lesson) : touched(lesson);
        awake("10:00");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FindingRule.ORAL_MARKS);
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.lesson().orElseThrow().value()).isEqualTo(lesson);
            assertThat(finding.openedAt()).isEqualTo(DAY.atStartOfDay(ZONE).toInstant());
            assertThat(finding.mendedAt()).contains(at("10:00"));
        });

        entered.oralMarks.remove(lesson);
        touchedWork(lesson);
        awake("10:05");
        assertThat(late()).isEmpty();
    }

    @Test
    void anOralMarkOfTheDayIsInTimeAndALessonWithoutOneOwesNone() {
        UUID asked = touched(timetable.lesson(DAY, 3));
        UUID quiet = touched(timetable.lesson(DAY, 4));
        Stream.of(asked, quiet).forEach(lesson -> entered.topics.put(lesson, at("09:00")));
        entered.oralMarks.put(asked, at("23:59:59"));
        time.set(DAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant());
        SchoolContext.run(school, () -> evaluation.awake(current()));

        assertThat(late()).isEmpty();
    }

    private List<UUID> works() {
        return late().stream()
                .flatMap(finding -> finding.work().stream())
                .map(found -> found.work())
                .toList();
    }
}
