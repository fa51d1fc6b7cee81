package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * In the NetSchool school the paper journal says what the electronic one says, or is printed again. Beside it stands a
 * school whose regulation does not ask for that: there it gives no finding. An outage changes nothing in this: nothing
 * falls due by a moment.
 */
@WholeApplication
class PaperIT {
    private static final String RULE = "PAPER_DIFFERS";
    private static final String CLAUSE = "D-1.6";
    private static final LocalDate TUESDAY = GroupRoster.TUESDAY;
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final LocalDateTime NOON = TUESDAY.atTime(12, 0);
    private static final LocalDateTime ONE = TUESDAY.atTime(13, 0);
    private static final LocalDateTime TWO = TUESDAY.atTime(14, 0);
    private static final LocalDateTime THREE = TUESDAY.atTime(15, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours(CLAUSE)
    void in_the_netschool_school_a_sheet_changed_after_printing_is_printed_again(Evidence evidence) {
        Case paper = new Case(evidence);
        UnaryOperator<Sheet> printed = sheet -> sheet.own(TUESDAY, "4", 0, NOON).print(ONE);
        UnaryOperator<Sheet> changed = sheet -> printed.apply(sheet).own(TUESDAY, "5", 1, TWO);
        paper.holds(sheet -> sheet.own(TUESDAY, "4", 0, NOON), THREE, "none");
        paper.holds(printed, THREE, "none");
        paper.holds(changed, THREE, "open");
        paper.holdsAfter(changed, THREE, sheet -> sheet.print(THREE.plusMinutes(1)), "mended late");
        paper.holdsAfter(changed, THREE, sheet -> sheet.own(TUESDAY, "4", 2, THREE), "mended late");
    }

    @Test
    @Honours(CLAUSE)
    void paper_answers_for_its_days_alone_whoever_gives_the_lessons(Evidence evidence) {
        Case paper = new Case(evidence);
        LocalDateTime lastMinute = TUESDAY.atTime(23, 59);
        LocalDateTime friday = THURSDAY.plusDays(1).atTime(12, 0);
        UnaryOperator<Sheet> printed = sheet -> sheet.own(TUESDAY, "4", 0, NOON).print(lastMinute);
        paper.holds(sheet -> printed.apply(sheet).own(THURSDAY, "4", 0, THURSDAY.atTime(12, 0)), friday, "none");
        paper.holds(
                sheet -> sheet.own(TUESDAY, "4", 0, NOON)
                        .print(TUESDAY.plusDays(2).atStartOfDay())
                        .own(THURSDAY, "4", 0, THURSDAY.atTime(12, 0)),
                friday,
                "open");
        paper.holds(sheet -> printed.apply(sheet).substituted(TUESDAY), friday, "none");
        paper.holds(sheet -> printed.apply(sheet).topics(friday, "Дроби", TUESDAY), friday, "open");
        paper.holds(sheet -> printed.apply(sheet).cancel(TUESDAY), friday, "open");
        paper.holds(sheet -> printed.apply(sheet).holiday(TUESDAY), friday, "open");
    }

    private final class Case {
        private final String yaml = SchoolFiles.profile("netschool");
        private final String flipped = FlippedProfile.of(yaml, CLAUSE);
        private final Evidence evidence;

        Case(Evidence evidence) {
            this.evidence = evidence;
        }

        void holds(UnaryOperator<Sheet> kept, LocalDateTime seen, String expected) {
            Sheet sheet = kept.apply(new Sheet(context, yaml, "Алгебра", 9));
            found(sheet, seen, expected);
            Sheet other = kept.apply(new Sheet(context, flipped, "Алгебра", 9));
            assertThat(other.found(RULE, seen)).as("flipped at %s", seen).isEmpty();
        }

        void holdsAfter(UnaryOperator<Sheet> kept, LocalDateTime seen, UnaryOperator<Sheet> then, String expected) {
            Sheet sheet = kept.apply(new Sheet(context, yaml, "Алгебра", 9));
            found(sheet, seen, "open");
            found(then.apply(sheet), seen.plusHours(1), expected);
        }

        private void found(Sheet sheet, LocalDateTime seen, String expected) {
            Optional<Standing> found = sheet.found(RULE, seen);
            assertThat(found.map(Standing::words).orElse("none"))
                    .as("%s at %s", CLAUSE, seen)
                    .isEqualTo(expected);
            found.ifPresent(finding -> {
                assertThat(finding.clause()).contains(CLAUSE);
                evidence.finding(database, sheet.school(), finding.id());
            });
        }
    }
}
