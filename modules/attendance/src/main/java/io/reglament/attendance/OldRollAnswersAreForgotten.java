package io.reglament.attendance;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys of rolls are kept as long as a closed lid may still ask again. What was taken stays, of course. */
@Component
class OldRollAnswersAreForgotten implements SchoolWork {
    private static final Duration KEPT = Duration.ofDays(30);

    private final RollAnswers answers;
    private final CellAnswers cells;
    private final SchoolClock clock;

    OldRollAnswersAreForgotten(RollAnswers answers, CellAnswers cells, SchoolClock clock) {
        this.answers = answers;
        this.cells = cells;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attendance-old-answers";
    }

    @Override
    @Transactional
    public void awake(School school) {
        answers.forgetBefore(clock.now().minus(KEPT));
        cells.forgetBefore(clock.now().minus(KEPT));
    }
}
