package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.Keeping;
import io.reglament.compliance.KeptWeek;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a school kept of its own obligations, against a week that was counted by hand. */
class KeepingIT extends EvaluatedSchool {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private Keeping keeping;

    @Test
    void aWeekIsWhatWasMetInTimeWhatWasLateAndWhatIsOpen() {
        for (int period = 1; period <= 3; period++) {
            enter(timetable.lesson(DAY, period), "10:00");
        }
        enter(timetable.lesson(DAY, 4), "18:10");
        touched(timetable.lesson(DAY, 5));
        UUID cancelled = timetable.lesson(DAY, 6);
        timetable.cancel(cancelled);
        touched(cancelled);
        touched(timetable.lesson(DAY.plusDays(7), 1));
        enter(timetable.lesson(DAY.plusDays(7), 2), "11:00");
        works.marked(touchedWork(works.sat(DAY, at("16:00"))), at("15:00"));
        touchedWork(works.sat(DAY, at("16:00")));
        touchedWork(works.sat(DAY, at("23:00")));
        awake("19:00");

        assertThat(weeks(school))
                .containsExactly(
                        new KeptWeek(MONDAY, Optional.empty(), 4, 1, 2, 7, 3),
                        new KeptWeek(MONDAY, Optional.of(FindingRule.TOPIC), 3, 1, 1, 5, 1),
                        new KeptWeek(MONDAY, Optional.of(FindingRule.WORK_MARKS), 1, 0, 1, 2, 2),
                        new KeptWeek(MONDAY.plusWeeks(1), Optional.empty(), 1, 0, 0, 1, 1),
                        new KeptWeek(MONDAY.plusWeeks(1), Optional.of(FindingRule.TOPIC), 1, 0, 0, 1, 1));
        assertThat(weeks(schools.add())).isEmpty();
    }

    @Test
    void whatIsClearedAgainIsNoLongerMet() {
        UUID lesson = timetable.lesson(DAY, 1);
        enter(lesson, "10:00");
        awake("19:00");
        assertThat(weeks(school)).extracting(KeptWeek::met).containsExactly(1, 1);

        entered.topics.remove(lesson);
        touched(lesson);
        awake("19:05");

        assertThat(weeks(school)).extracting(KeptWeek::met).containsExactly(0, 0);
        assertThat(weeks(school)).extracting(KeptWeek::open).containsExactly(1, 1);
    }

    @Test
    void aChangedFindingNamesTheDayOfItsLesson() {
        touched(timetable.lesson(DAY.minusDays(5), 1));
        awake("19:00");

        assertThat(SchoolContext.call(school, () -> keeping.touchedSince(at("18:59"))))
                .contains(DAY.minusDays(5));
        assertThat(SchoolContext.call(school, () -> keeping.touchedSince(at("19:01"))))
                .isEmpty();
    }

    @Test
    void oneQueryHoweverManyWeeks() throws Exception {
        enter(timetable.lesson(DAY, 1), "10:00");
        awake("19:00");

        assertThat(statements(() -> keeping.weeks(MONDAY.minusWeeks(12), DAY))).hasSize(2);
    }

    private List<KeptWeek> weeks(SchoolId of) {
        return SchoolContext.call(of, () -> keeping.weeks(MONDAY, MONDAY.plusDays(20)));
    }
}
