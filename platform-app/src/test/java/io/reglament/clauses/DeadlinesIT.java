package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.regulation.Duty;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The deadlines of the four regulations, to the second, with the real journal and the real roll. Beside each school
 * stands one whose profile differs in the clause's parameter alone: there the same lessons give no finding.
 */
@WholeApplication
class DeadlinesIT {
    private static final String BY_SIX = """
            2026-10-13 | -                   | 2026-10-13T17:59:59 | none
            2026-10-13 | -                   | 2026-10-13T18:00:00 | open
            2026-10-13 | 2026-10-13T17:59:59 | 2026-10-13T18:00:00 | none
            2026-10-13 | 2026-10-13T18:00:00 | 2026-10-13T18:00:00 | mended late
            2026-10-13 | 2026-10-13T18:10:00 | 2026-10-13T18:11:00 | mended late""";

    private static final String SAME_DAY = """
            2026-10-13 | -                   | 2026-10-13T18:00:00 | none
            2026-10-13 | -                   | 2026-10-13T23:59:59 | none
            2026-10-13 | -                   | 2026-10-14T00:00:00 | open
            2026-10-13 | 2026-10-13T23:59:59 | 2026-10-14T00:00:00 | none
            2026-10-13 | 2026-10-14T00:00:00 | 2026-10-14T00:00:00 | mended late""";

    private static final String SEVENTH_DAY = """
            2026-10-13 | -                   | 2026-10-14T00:00:00 | none
            2026-10-13 | -                   | 2026-10-20T23:59:59 | none
            2026-10-13 | -                   | 2026-10-21T00:00:00 | open
            2026-10-13 | 2026-10-20T23:59:59 | 2026-10-21T00:00:00 | none
            2026-10-13 | 2026-10-21T00:00:00 | 2026-10-21T00:00:00 | mended late""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @EnumSource(names = {"TOPIC", "HOMEWORK"})
    @Honours("A-5.2a")
    void in_smidovich_topic_and_homework_are_late_from_six_on(Duty duty, Evidence evidence) {
        holds("smidovich-3", "A-5.2a", duty, BY_SIX, evidence);
    }

    @Test
    @Honours("A-5.2h")
    void in_smidovich_the_roll_is_late_from_midnight_on(Evidence evidence) {
        holds("smidovich-3", "A-5.2h", Duty.ROLL, SAME_DAY, evidence);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOPIC", "HOMEWORK"})
    @Honours("B-5.1")
    void in_school_152_topic_and_homework_are_late_when_the_seventh_day_is_over(Duty duty, Evidence evidence) {
        holds("spb-152", "B-5.1", duty, SEVENTH_DAY, evidence);
    }

    @Test
    @Honours("B-7b")
    void in_school_152_the_roll_is_late_from_midnight_on(Evidence evidence) {
        holds("spb-152", "B-7b", Duty.ROLL, SAME_DAY, evidence);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOPIC", "ROLL"})
    @Honours("C-3.5a")
    void in_bishkek_lesson_and_roll_are_late_from_midnight_on(Duty duty, Evidence evidence) {
        holds("bishkek-48", "C-3.5a", duty, SAME_DAY, evidence);
    }

    @Test
    @Honours("C-3.6")
    void in_bishkek_homework_is_late_from_midnight_on(Evidence evidence) {
        holds("bishkek-48", "C-3.6", Duty.HOMEWORK, SAME_DAY, evidence);
    }

    @Test
    @Honours("D-3.3a")
    void in_the_netschool_school_the_roll_is_late_from_midnight_on(Evidence evidence) {
        holds("netschool", "D-3.3a", Duty.ROLL, SAME_DAY, evidence);
    }

    private void holds(String profile, String clause, Duty duty, String table, Evidence evidence) {
        String yaml = SchoolFiles.profile(profile);
        RegulatedSchool asWritten = new RegulatedSchool(context, yaml);
        RegulatedSchool flipped = new RegulatedSchool(context, FlippedProfile.of(yaml, clause));
        for (Line line : Line.table(table)) {
            Optional<Standing> found = asWritten.judged(duty, line);
            assertThat(found.map(Standing::words).orElse("none"))
                    .as("%s: %s", profile, line)
                    .isEqualTo(line.expected());
            found.ifPresent(finding -> cite(asWritten, finding, clause, evidence));
            assertThat(flipped.judged(duty, line)).as("flipped: %s", line).isEmpty();
        }
    }

    private void cite(RegulatedSchool school, Standing finding, String clause, Evidence evidence) {
        assertThat(finding.clause()).contains(clause);
        evidence.finding(database, school.id(), finding.id());
    }
}
