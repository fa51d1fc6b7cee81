package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Refused;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which marks there are, until when they are given and changed, and why somebody was away. */
@WholeApplication
class MarksIT {
    private static final LocalDate DAY = GroupRoster.TUESDAY;
    private static final LocalDateTime IN_THE_LESSON = DAY.atTime(8, 30);
    private static final LocalDateTime NEXT_DAY = DAY.plusDays(1).atStartOfDay();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("C-4.4h")
    void in_bishkek_there_is_no_1(Evidence evidence) {
        MarkAnswer answer = typed("bishkek-48", "1");
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(answer.refusal().orElseThrow());

        assertThat(typedFlipped("bishkek-48", "C-4.4h", "1").outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    @Honours("A-5.2l")
    void in_smidovich_there_are_five_marks(Evidence evidence) {
        assertThat(typed("smidovich-3", "1").outcome()).isEqualTo(Outcome.SAVED);
        MarkAnswer answer = typed("smidovich-3", "6");
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(answer.refusal().orElseThrow());

        assertThat(typedFlipped("smidovich-3", "A-5.2l", "1").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @Honours("A-5.2x")
    void in_smidovich_a_mark_of_an_earlier_day_is_changed_by_the_deputy_head_alone_who_says_why(Evidence evidence) {
        Desk desk = desk(SchoolFiles.profile("smidovich-3"));
        UUID lesson = given(desk);
        MarkAnswer refused = desk.mark(lesson, "3", 2, NEXT_DAY, Role.TEACHER, "");
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        evidence.refused(refused.refusal().orElseThrow());
        assertThat(desk.mark(lesson, "3", 2, NEXT_DAY, Role.DEPUTY_HEAD, "").outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(desk.mark(lesson, "3", 2, NEXT_DAY, Role.DEPUTY_HEAD, "Апелляция")
                        .outcome())
                .isEqualTo(Outcome.SAVED);

        Desk flipped = desk(FlippedProfile.of(SchoolFiles.profile("smidovich-3"), "A-5.2x"));
        assertThat(flipped.mark(given(flipped), "3", 2, NEXT_DAY, Role.TEACHER, "")
                        .outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    @Honours("A-5.3b")
    void in_smidovich_a_reason_is_one_of_three(Evidence evidence) {
        Desk desk = desk(SchoolFiles.profile("smidovich-3"));
        UUID lesson = desk.lesson(DAY);
        for (AbsenceReason reason :
                new AbsenceReason[] {AbsenceReason.VALID, AbsenceReason.ILLNESS, AbsenceReason.NOT_VALID}) {
            desk.reason(lesson, DAY, reason, IN_THE_LESSON);
        }
        evidence.refused(catchThrowableOfType(
                Refused.class, () -> desk.reason(lesson, DAY, AbsenceReason.EXEMPT, IN_THE_LESSON)));

        Desk flipped = desk(FlippedProfile.of(SchoolFiles.profile("smidovich-3"), "A-5.3b"));
        assertThatCode(() -> flipped.reason(flipped.lesson(DAY), DAY, AbsenceReason.EXEMPT, IN_THE_LESSON))
                .doesNotThrowAnyException();
    }

    @Test
    @Honours("A-5.2zc")
    void in_smidovich_an_oral_mark_is_given_on_its_day(Evidence evidence) {
        oral("smidovich-3", "A-5.2zc", evidence);
    }

    @Test
    @Honours("B-7b")
    void in_school_152_an_oral_mark_is_given_on_its_day(Evidence evidence) {
        oral("spb-152", "B-7b", evidence);
    }

    @Test
    @Honours("C-4.4c")
    void in_bishkek_an_oral_mark_is_given_on_its_day(Evidence evidence) {
        oral("bishkek-48", "C-4.4c", evidence);
    }

    @Test
    @Honours("D-3.3b")
    void in_the_netschool_school_an_oral_mark_is_given_on_its_day(Evidence evidence) {
        oral("netschool", "D-3.3b", evidence);
    }

    @ParameterizedTest
    @CsvSource({"smidovich-3", "spb-152", "bishkek-48", "netschool"})
    void nobody_is_late_with_an_oral_mark_that_was_never_given(String profile) {
        Desk desk = desk(SchoolFiles.profile(profile));

        assertThat(desk.found("ORAL_MARKS", desk.lesson(DAY), NEXT_DAY.plusDays(9)))
                .isEmpty();
    }

    private void oral(String profile, String clause, Evidence evidence) {
        assertThat(lateOral(desk(SchoolFiles.profile(profile)), NEXT_DAY.minusSeconds(1)))
                .isEmpty();
        Desk desk = desk(SchoolFiles.profile(profile));
        Standing finding = lateOral(desk, NEXT_DAY).orElseThrow();
        assertThat(finding.words()).isEqualTo("mended late");
        assertThat(finding.clause()).contains(clause);
        evidence.finding(database, desk.school(), finding.id());

        assertThat(lateOral(desk(FlippedProfile.of(SchoolFiles.profile(profile), clause)), NEXT_DAY))
                .isEmpty();
    }

    private static Optional<Standing> lateOral(Desk desk, LocalDateTime typed) {
        UUID lesson = desk.lesson(DAY);
        assertThat(desk.mark(lesson, "4", 0, typed, Role.TEACHER, "").outcome()).isEqualTo(Outcome.SAVED);
        return desk.found("ORAL_MARKS", lesson, typed.plusMinutes(1));
    }

    private static UUID given(Desk desk) {
        UUID lesson = desk.lesson(DAY);
        assertThat(desk.mark(lesson, "5", 0, IN_THE_LESSON, Role.TEACHER, "").outcome())
                .isEqualTo(Outcome.SAVED);
        assertThat(desk.mark(lesson, "4", 1, NEXT_DAY.minusSeconds(1), Role.TEACHER, "")
                        .outcome())
                .isEqualTo(Outcome.SAVED);
        return lesson;
    }

    private MarkAnswer typed(String profile, String mark) {
        return typedIn(SchoolFiles.profile(profile), mark);
    }

    private MarkAnswer typedFlipped(String profile, String clause, String mark) {
        return typedIn(FlippedProfile.of(SchoolFiles.profile(profile), clause), mark);
    }

    private MarkAnswer typedIn(String yaml, String mark) {
        Desk desk = desk(yaml);
        return desk.mark(desk.lesson(DAY), mark, 0, IN_THE_LESSON, Role.TEACHER, "");
    }

    private Desk desk(String yaml) {
        return new Desk(context, yaml, "Математика", 9, 2);
    }
}
