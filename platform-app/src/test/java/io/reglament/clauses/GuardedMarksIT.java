package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Marks and entries that a regulation does not take at all. */
@WholeApplication
class GuardedMarksIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate TUESDAY = GroupRoster.TUESDAY;

    @Autowired
    private ApplicationContext context;

    @Test
    @Honours("C-4.4l")
    void in_bishkek_nobody_fails_on_the_first_day_of_a_term(Evidence evidence) {
        MarkAnswer refused = onTheFirstDay(desk("bishkek-48"));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(refused.refusal().orElseThrow());

        assertThat(onTheFirstDay(flipped("bishkek-48", "C-4.4l")).outcome()).isEqualTo(Outcome.SAVED);
        Desk later = desk("bishkek-48");
        UUID second = later.roster().more(FIRST.plusDays(1), 1);
        assertThat(mark(later, second, FIRST.plusDays(1), "2").outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    @Honours("C-4.4l")
    void in_bishkek_nobody_fails_in_the_first_lesson_after_three_missed_ones(Evidence evidence) {
        MarkAnswer refused = backFromThree(desk("bishkek-48"));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(refused.refusal().orElseThrow());

        assertThat(backFromThree(flipped("bishkek-48", "C-4.4l")).outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    @Honours("A-5.2u")
    void in_smidovich_nobody_is_entered_as_exempt(Evidence evidence) {
        Desk desk = desk("smidovich-3");
        MarkAnswer refused = exempt(desk);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(refused.refusal().orElseThrow());
        evidence.refused(
                mark(desk, desk.lesson(TUESDAY), TUESDAY, "осв").refusal().orElseThrow());

        assertThat(exempt(flipped("smidovich-3", "A-5.2u")).outcome()).isEqualTo(Outcome.SAVED);
    }

    private static MarkAnswer onTheFirstDay(Desk desk) {
        return mark(desk, desk.roster().more(FIRST, 1), FIRST, "2");
    }

    private static MarkAnswer backFromThree(Desk desk) {
        LocalDate thursday = TUESDAY.plusDays(2);
        LocalDate monday = TUESDAY.plusDays(6);
        for (UUID lesson : List.of(desk.lesson(TUESDAY), desk.roster().lessonAt(TUESDAY, 2), desk.lesson(thursday))) {
            desk.away(lesson, thursday.atTime(12, 0));
        }
        return mark(desk, desk.lesson(monday), monday, "2");
    }

    private static MarkAnswer exempt(Desk desk) {
        return desk.mark(desk.lesson(TUESDAY), 1, "4", "освобождён", at(TUESDAY));
    }

    private static MarkAnswer mark(Desk desk, UUID lesson, LocalDate day, String mark) {
        return desk.mark(lesson, 1, mark, "", at(day));
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(8, 30);
    }

    private Desk desk(String profile) {
        return new Desk(context, SchoolFiles.profile(profile), "Математика", 9, 2);
    }

    private Desk flipped(String profile, String clause) {
        return new Desk(context, FlippedProfile.of(SchoolFiles.profile(profile), clause), "Математика", 9, 2);
    }
}
