package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nightly check goes back some days; what is found open it judges however old it is. */
class OldFindingsIT extends EvaluatedSchool {
    private UUID lesson;
    private UUID work;

    @BeforeEach
    void findingsThatWereOpenForLong() {
        lesson = touched(timetable.lesson(DAY, 3));
        work = touchedWork(works.sat(DAY, at("10:00")));
        awake("20:00");
        assertThat(late()).hasSize(2).extracting(FindingView::state).containsOnly(FindingState.OPEN);
        time.set(DAY.plusDays(FullCheck.DAYS + 10L).atTime(3, 0).atZone(ZONE).toInstant());
    }

    @Test
    void whatWasMendedUnheardIsMended() {
        entered.topics.put(lesson, at("21:00"));
        works.marked(work, at("21:00"));

        fullCheck();

        assertThat(late()).hasSize(2).extracting(FindingView::state).containsOnly(FindingState.MENDED_LATE);
    }

    @Test
    void whatIsThereNoMoreIsWithdrawn() {
        timetable.cancel(lesson);
        works.removed(work);

        fullCheck();

        assertThat(late()).isEmpty();
    }

    @Test
    void whatIsDoneWithIsLeftAlone() {
        entered.topics.put(lesson, at("21:00"));
        works.marked(work, at("21:00"));
        fullCheck();
        entered.topics.remove(lesson);
        works.stands(work, Optional.empty(), 1);

        fullCheck();

        assertThat(late()).extracting(FindingView::state).containsOnly(FindingState.MENDED_LATE);
    }
}
