package io.reglament.journal;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys of saves are kept as long as a closed lid may still ask again. What was entered stays, of course. */
@Component
class OldAnswersAreForgotten implements SchoolWork {
    private static final Duration KEPT = Duration.ofDays(30);

    private final RecordAnswers answers;
    private final SchoolClock clock;

    OldAnswersAreForgotten(RecordAnswers answers, SchoolClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal-old-answers";
    }

    @Override
    @Transactional
    public void awake(School school) {
        answers.forgetBefore(clock.now().minus(KEPT));
    }
}
