package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.guards.WholeApplication;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the school of Smidovich demands of homework, and a school that differs in the clause's parameter alone. */
@WholeApplication
class HomeworkIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final LocalDateTime LAST_SECOND = LocalDateTime.parse("2026-10-13T23:59:59");
    private static final String SMIDOVICH = SchoolFiles.profile("smidovich-3");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-14T00:00:00", "2026-10-14T08:00:00", "2026-10-20T12:00:00"})
    @Honours("A-5.2y")
    void homework_of_a_day_that_is_over_is_refused(LocalDateTime tooLate, Evidence evidence) {
        RegulatedSchool school = new RegulatedSchool(context, SMIDOVICH);
        UUID lesson = school.lesson(DAY);

        evidence.refused(refusal(school, lesson, tooLate));

        assertThat(school.record(lesson).version()).isZero();
        assertThat(school.save(lesson, "п. 4", false, LAST_SECOND).homework()).isEqualTo("п. 4");
        RegulatedSchool flipped = new RegulatedSchool(context, FlippedProfile.of(SMIDOVICH, "A-5.2y"));
        assertThat(flipped.save(flipped.lesson(DAY), "п. 4", false, tooLate).homework())
                .isEqualTo("п. 4");
    }

    @Test
    @Honours("A-5.2y")
    void what_a_test_makes_or_finds_is_no_evidence(Evidence evidence) {
        RegulatedSchool school = new RegulatedSchool(context, SMIDOVICH);
        Refused own = new Refused("any", new Basis.ByClause(new ClauseId("A-5.2y")));
        UUID longAgo = UUID.fromString("01890000-0000-7000-8000-000000000000");

        assertThatThrownBy(() -> evidence.refused(own)).hasMessageContaining("made this refusal itself");
        assertThatThrownBy(() -> evidence.finding(database, school.id(), longAgo))
                .hasMessageContaining("before");
        assertThatThrownBy(() -> evidence.finding(database, school.id(), Ids.next()))
                .hasMessageContaining("cites no clause");
        evidence.refused(refusal(school, school.lesson(DAY), DAY.plusDays(1).atStartOfDay()));
    }

    @Test
    @Honours("A-5.2e")
    void no_homework_is_written_in_the_words_of_the_regulation(Evidence evidence) {
        RegulatedSchool school = new RegulatedSchool(context, SMIDOVICH);
        UUID lesson = school.lesson(DAY);

        assertThat(school.save(lesson, "", true, LAST_SECOND).homework()).isEqualTo("не задано");

        evidence.homework(database, school.id(), lesson);
        RegulatedSchool flipped = new RegulatedSchool(context, FlippedProfile.of(SMIDOVICH, "A-5.2e"));
        assertThat(flipped.save(flipped.lesson(DAY), "", true, LAST_SECOND).homework())
                .isNotEmpty()
                .isNotEqualTo("не задано");
    }

    private static Refused refusal(RegulatedSchool school, UUID lesson, LocalDateTime moment) {
        return catchThrowableOfType(Refused.class, () -> school.save(lesson, "п. 4", false, moment));
    }
}
