package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.regulation.Duty;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * After an outage the school in Bishkek leaves three days: one of Tuesday evening moves what was due by midnight to the
 * end of Friday. Beside it stands a school whose regulation is the same but for that.
 */
@WholeApplication
class OutagesIT {
    private static final Pattern OUTAGE = Pattern.compile("(?m)^outage:\\n(?: .*\\n)+");

    private static final String THREE_DAYS = """
            2026-10-13 | -                   | 2026-10-14T00:00:00 | none
            2026-10-13 | -                   | 2026-10-16T23:59:59 | none
            2026-10-13 | -                   | 2026-10-17T00:00:00 | open
            2026-10-13 | 2026-10-16T23:59:59 | 2026-10-17T00:00:00 | none
            2026-10-13 | 2026-10-17T00:00:00 | 2026-10-17T00:00:00 | mended late""";

    private static final String SAME_DAY = """
            2026-10-13 | -                   | 2026-10-13T23:59:59 | none
            2026-10-13 | -                   | 2026-10-14T00:00:00 | open
            2026-10-13 | 2026-10-14T00:00:00 | 2026-10-14T00:00:00 | mended late""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("C-4.4k")
    void in_bishkek_entries_are_made_within_three_days_of_recovery(Evidence evidence) {
        String yaml = SchoolFiles.profile("bishkek-48");
        RegulatedSchool asWritten = new RegulatedSchool(context, yaml);
        RegulatedSchool without =
                new RegulatedSchool(context, OUTAGE.matcher(yaml).replaceFirst(""));
        holds(asWritten, THREE_DAYS, Optional.of(evidence));
        holds(without, SAME_DAY, Optional.empty());
    }

    private void holds(RegulatedSchool school, String table, Optional<Evidence> evidence) {
        school.outage(LocalDateTime.parse("2026-10-13T17:00"), LocalDateTime.parse("2026-10-13T20:00"));
        for (Line line : Line.table(table)) {
            Optional<Standing> found = school.judged(Duty.TOPIC, line);
            assertThat(found.map(Standing::words).orElse("none"))
                    .as(line.toString())
                    .isEqualTo(line.expected());
            found.ifPresent(finding -> evidence.ifPresent(by -> by.moved(database, school.id(), finding.id())));
        }
    }
}
