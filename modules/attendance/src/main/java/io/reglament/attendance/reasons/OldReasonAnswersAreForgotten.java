package io.reglament.attendance.reasons;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys of reasons are kept as long as a closed lid may still ask again. What was set stays, of course. */
@Component
class OldReasonAnswersAreForgotten implements SchoolWork {
    private static final Duration KEPT = Duration.ofDays(30);

    private final ReasonAnswers answers;
    private final SchoolClock clock;

    OldReasonAnswersAreForgotten(ReasonAnswers answers, SchoolClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attendance-old-reason-answers";
    }

    @Override
    @Transactional
    public void awake(School school) {
        answers.forgetBefore(clock.now().minus(KEPT));
    }
}
