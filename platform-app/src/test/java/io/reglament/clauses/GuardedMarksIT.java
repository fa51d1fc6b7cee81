package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks and entries that a regulation does not take at all. */
@WholeApplication
class GuardedMarksIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate TUESDAY = GroupRoster.TUESDAY;
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);

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

    @Test
    @Honours("A-5.2p")
    void in_smidovich_a_retake_has_a_comment_and_stands_at_its_date(Evidence evidence) {
        // So that no closed window refuses the second mark before the clause does, or in its place.
        String smidovich = FlippedProfile.of(SchoolFiles.profile("smidovich-3"), "A-5.2x");
        Desk desk = failed(smidovich);
        MarkAnswer bare = retaken(desk, "");
        assertThat(bare.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(bare.refusal().orElseThrow());
        assertThat(retaken(desk, "пересдача").outcome()).isEqualTo(Outcome.SAVED);
        assertThat(dayOfRetake(desk)).isEqualTo(THURSDAY);

        Desk flipped = failed(FlippedProfile.of(smidovich, "A-5.2p"));
        assertThat(retaken(flipped, "").outcome()).isEqualTo(Outcome.SAVED);
        assertThat(dayOfRetake(flipped)).isEqualTo(TUESDAY);
    }

    @Test
    void in_smidovich_the_second_mark_of_a_dictation_is_a_retakes_with_a_comment_alone() {
        Desk desk = dictated(FlippedProfile.of(SchoolFiles.profile("smidovich-3"), "A-5.2x"));
        UUID dictation = desk.work("dictation", TUESDAY, at(TUESDAY));
        assertThat(desk.mark(dictation, 1, "2", "", at(TUESDAY)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(desk.mark(dictation, 2, "4", "", at(THURSDAY)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(dayBeside(desk, dictation)).isEqualTo(TUESDAY);
        assertThat(desk.mark(dictation, 3, "4", "", at(THURSDAY)).refusal())
                .as("the third one is in any case")
                .flatMap(Refused::clause)
                .contains(new ClauseId("A-5.2p"));

        UUID retaken = desk.work("dictation", TUESDAY, at(TUESDAY));
        assertThat(desk.mark(retaken, 1, "2", "", at(TUESDAY)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(desk.mark(retaken, 2, "4", "пересдача", at(THURSDAY)).outcome())
                .isEqualTo(Outcome.SAVED);
        assertThat(dayBeside(desk, retaken)).isEqualTo(THURSDAY);
    }

    @Test
    void in_smidovich_the_second_mark_of_a_dictation_is_no_way_round_the_closed_window() {
        Desk desk = dictated(SchoolFiles.profile("smidovich-3"));
        UUID dictation = desk.work("dictation", TUESDAY, at(TUESDAY));
        assertThat(desk.mark(dictation, 1, "2", "", at(TUESDAY)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(desk.mark(dictation, 2, "5", "", at(THURSDAY)).refusal())
                .flatMap(Refused::clause)
                .contains(new ClauseId("A-5.2x"));
    }

    private Desk dictated(String profile) {
        return new Desk(context, profile, "Русский язык", 9, 2);
    }

    private Desk failed(String profile) {
        Desk desk = new Desk(context, profile, "Математика", 9, 2);
        assertThat(mark(desk, desk.lesson(TUESDAY), TUESDAY, "2").outcome()).isEqualTo(Outcome.SAVED);
        return desk;
    }

    private static MarkAnswer retaken(Desk desk, String comment) {
        return desk.mark(desk.lesson(TUESDAY), 2, "4", comment, at(THURSDAY));
    }

    private LocalDate dayOfRetake(Desk desk) {
        return dayBeside(desk, desk.lesson(TUESDAY));
    }

    /** At which day the second mark of a work stands. */
    private LocalDate dayBeside(Desk desk, UUID work) {
        return Transactions.in(
                context.getBean(TransactionTemplate.class),
                desk.school(),
                () -> context.getBean(JdbcClient.class)
                        .sql("select date from journal.mark where school_id = ? and work_id = ? and ordinal = 2")
                        .params(desk.school().value(), work)
                        .query(LocalDate.class)
                        .single());
    }

    private static MarkAnswer onTheFirstDay(Desk desk) {
        return mark(desk, desk.roster().more(FIRST, 1), FIRST, "2");
    }

    private static MarkAnswer backFromThree(Desk desk) {
        LocalDate monday = TUESDAY.plusDays(6);
        for (UUID lesson : List.of(desk.lesson(TUESDAY), desk.roster().lessonAt(TUESDAY, 2), desk.lesson(THURSDAY))) {
            desk.away(lesson, THURSDAY.atTime(12, 0));
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
