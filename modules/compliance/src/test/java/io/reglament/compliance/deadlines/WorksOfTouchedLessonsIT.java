package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roll that changes judges the works that were sat in its lesson, though nobody touched them. */
class WorksOfTouchedLessonsIT extends EvaluatedSchool {
    private UUID lesson;
    private UUID work;

    @BeforeEach
    void aWorkSatInALesson() {
        lesson = timetable.lesson(DAY, 3);
        entered.topics.put(lesson, at("08:00"));
        work = touchedWork(works.sat(DAY, at("10:00")));
        works.satIn(lesson, work);
    }

    @Test
    void anAbsenceThatLeavesNoPaperUnmarkedWithdrawsTheFinding() {
        awake("10:00");
        assertThat(late()).extracting(FindingView::state).containsExactly(FindingState.OPEN);

        works.marked(work, at("09:00"));
        touched(lesson);
        awake("10:05");

        assertThat(late()).isEmpty();
    }

    @Test
    void oneWhoWasThereAfterAllOwesAPaper() {
        works.marked(work, at("09:00"));
        awake("10:00");
        assertThat(late()).isEmpty();

        works.stands(work, Optional.empty(), 1);
        touched(lesson);
        awake("10:05");

        assertThat(late()).extracting(FindingView::state).containsExactly(FindingState.OPEN);
    }

    @Test
    void manyLessonsWithWorksCostAsManyStatementsAsOne() throws Exception {
        awake("09:00");
        touched(lesson);
        clock("09:30");
        List<String> one = statements(() -> evaluation.awake(current()));

        List<UUID> many = IntStream.range(0, 40)
                .mapToObj(day -> timetable.lesson(DAY.plusDays(1 + day / 10), 2 + day % 10))
                .toList();
        many.forEach(held -> works.satIn(held, works.sat(DAY, at("10:00"))));
        touchAll(many);
        clock("09:40");

        assertThat(statements(() -> evaluation.awake(current()))).hasSameSizeAs(one);
    }
}
