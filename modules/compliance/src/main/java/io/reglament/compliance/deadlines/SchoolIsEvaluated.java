package io.reglament.compliance.deadlines;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import io.reglament.tenancy.WakeUps;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges what was touched and what has fallen due in a school, and asks to be woken when the next thing does. */
@Component
class SchoolIsEvaluated implements SchoolWork {
    private final Evaluation evaluation;
    private final NextWakeUp next;

    SchoolIsEvaluated(Evaluation evaluation, NextWakeUp next) {
        this.evaluation = evaluation;
        this.next = next;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public void awake(School school) {
        for (Scope scope : List.of(Scope.LESSON, Scope.WORK)) {
            untilNone(() -> evaluation.ofTouched(scope));
            untilNone(() -> evaluation.ofDue(scope));
        }
        untilNone(evaluation::ofTouchedGroups);
        // After what happens in them, so that each is looked at once.
        untilNone(() -> evaluation.ofDue(Scope.GROUP_TERM));
        untilNone(() -> evaluation.ofDue(Scope.CLASS_DAY));
        next.ask(school);
    }

    private static void untilNone(IntSupplier batch) {
        int done;
        do {
            done = batch.getAsInt();
        } while (done > 0);
    }

    /** Apart, because a transaction begins only where another bean is called. */
    @Component
    static class NextWakeUp {
        private final Watches watches;
        private final WakeUps wakeUps;
        private final SchoolClock clock;

        NextWakeUp(Watches watches, WakeUps wakeUps, SchoolClock clock) {
            this.watches = watches;
            this.wakeUps = wakeUps;
            this.clock = clock;
        }

        /** Adds no hint where one stands between now and then: it will ask again. */
        @Transactional
        public void ask(School school) {
            watches.earliest()
                    .filter(moment -> !isAsked(school, moment))
                    .ifPresent(moment -> wakeUps.at(school.id(), moment));
        }

        private boolean isAsked(School school, Instant moment) {
            int passed = wakeUps.hints(school.id(), clock.now()).size();
            return wakeUps.hints(school.id(), moment).size() > passed;
        }
    }
}
