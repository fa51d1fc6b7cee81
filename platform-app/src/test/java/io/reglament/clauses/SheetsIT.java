package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.PlannedTopic;
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
 * What the four regulations ask of a sheet, to the second. The group has two lessons on Tuesday the 13th, one on
 * Thursday and one on Monday, and a term until 30 November. Beside each school stands one whose profile differs in the
 * clause's parameter alone: there it gives no finding.
 */
@WholeApplication
class SheetsIT {
    private static final LocalDate TUESDAY = GroupRoster.TUESDAY;
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final LocalDate MONDAY = TUESDAY.plusDays(6);
    private static final LocalDateTime TERM_ENDED = LocalDateTime.parse("2026-12-01T00:00");
    private static final String OPEN = "OPEN";
    private static final String LATE = "MENDED_LATE";
    private static final String NONE = "none";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2k")
    void in_smidovich_a_student_is_marked_once_in_four_lessons(Evidence evidence) {
        Case seldom = new Case("smidovich-3", "A-5.2k", "MARKS_SELDOM", evidence);
        LocalDateTime due = MONDAY.plusDays(1).atStartOfDay();
        seldom.holds(sheet -> sheet, due.minusSeconds(1), NONE);
        seldom.holds(sheet -> sheet, due, OPEN);
        seldom.holds(sheet -> sheet.mark(MONDAY, "4", due.minusSeconds(1)), due, NONE);
        seldom.holds(sheet -> sheet.mark(MONDAY, "4", due), due, LATE);
        seldom.holds(sheet -> sheet.mark(THURSDAY, "4", THURSDAY.atTime(9, 0)), due.plusDays(9), NONE);
        seldom.holdsForASubstitute(sheet -> sheet, due);
    }

    @Test
    @Honours("D-3.3i")
    void in_the_netschool_school_knowledge_is_checked_once_in_five_lessons(Evidence evidence) {
        Case seldom = new Case("netschool", "D-3.3i", "MARKS_SELDOM", evidence);
        LocalDate fifth = MONDAY.plusDays(1);
        LocalDateTime due = fifth.plusDays(1).atStartOfDay();
        seldom.holds(sheet -> sheet, due, NONE);
        seldom.holds(sheet -> sheet.lesson(fifth), due.minusSeconds(1), NONE);
        seldom.holds(sheet -> sheet.lesson(fifth), due, OPEN);
        seldom.holds(sheet -> sheet.lesson(fifth).mark(fifth, "4", due.minusSeconds(1)), due, NONE);
        seldom.holds(sheet -> sheet.lesson(fifth).mark(fifth, "4", due), due, LATE);
        seldom.holdsForASubstitute(sheet -> sheet.lesson(fifth), due);
    }

    @Test
    @Honours("C-4.4j")
    void in_bishkek_who_failed_is_asked_within_three_days_or_in_the_next_lesson(Evidence evidence) {
        Case again = new Case("bishkek-48", "C-4.4j", "NOT_ASKED_AGAIN", evidence);
        LocalDate saturday = TUESDAY.plusDays(4);
        UnaryOperator<Sheet> failed = sheet -> sheet.lesson(saturday).mark(TUESDAY, "2", TUESDAY.atTime(12, 0));
        LocalDateTime due = THURSDAY.plusDays(1).atStartOfDay();
        again.holds(failed, due.minusSeconds(1), NONE);
        again.holds(failed, due, OPEN);
        again.holds(sheet -> failed.apply(sheet).mark(THURSDAY, "3", due.minusSeconds(1)), due, NONE);
        again.holds(sheet -> failed.apply(sheet).mark(THURSDAY, "3", due), due, LATE);
        again.holdsForASubstitute(failed, due);

        // On the last evening there was no platform: three days more, and on a Sunday nobody has school.
        Sheet hit = failed.apply(new Sheet(context, SchoolFiles.profile("bishkek-48"), "Алгебра", 9))
                .outage(THURSDAY.atTime(17, 0), THURSDAY.atTime(20, 0));
        LocalDateTime moved = MONDAY.plusDays(1).atStartOfDay();
        assertThat(hit.found("NOT_ASKED_AGAIN", moved.minusSeconds(1))).isEmpty();
        assertThat(hit.found("NOT_ASKED_AGAIN", moved).map(Standing::state)).contains(OPEN);
    }

    @Test
    @Honours("C-4.4o")
    void in_bishkek_a_term_needs_three_marks_of_each_student(Evidence evidence) {
        Case few = new Case("bishkek-48", "C-4.4o", "MARKS_TOO_FEW", evidence);
        UnaryOperator<Sheet> two =
                sheet -> sheet.mark(TUESDAY, "4", TUESDAY.atTime(12, 0)).mark(THURSDAY, "4", THURSDAY.atTime(12, 0));
        few.holds(two, TERM_ENDED.minusSeconds(1), NONE);
        few.holds(two, TERM_ENDED, OPEN);
        few.holds(sheet -> two.apply(sheet).mark(MONDAY, "4", TERM_ENDED.minusSeconds(1)), TERM_ENDED, NONE);
        few.holds(sheet -> two.apply(sheet).mark(MONDAY, "4", TERM_ENDED), TERM_ENDED, LATE);
        few.holdsForASubstitute(two, TERM_ENDED);
        few.isMovedByAnOutage(two);
    }

    @Test
    @Honours("C-4.4n")
    void in_bishkek_the_programme_is_covered_by_the_end_of_the_term(Evidence evidence) {
        Case behind = new Case("bishkek-48", "C-4.4n", "PROGRAMME_BEHIND", evidence);
        LocalDateTime august = LocalDateTime.parse("2026-08-25T12:00");
        UnaryOperator<Sheet> half =
                sheet -> sheet.plan(august, topic(1, "Дроби", Optional.empty()), topic(2, "Проценты", Optional.empty()))
                        .topics(TUESDAY.atTime(12, 0), "Дроби", TUESDAY);
        behind.holds(half, TERM_ENDED.minusSeconds(1), NONE);
        behind.holds(half, TERM_ENDED, OPEN);
        behind.holdsForASubstitute(half, TERM_ENDED);
        behind.isMovedByAnOutage(half);
        behind.holds(
                sheet -> half.apply(sheet).topics(MONDAY.atTime(12, 0), "Проценты", THURSDAY, MONDAY),
                TERM_ENDED,
                NONE);
    }

    @Test
    @Honours("A-5.2i")
    void in_smidovich_tests_stand_in_an_approved_plan_before_the_module_starts(Evidence evidence) {
        Case planned = new Case("smidovich-3", "A-5.2i", "TEST_NOT_PLANNED", evidence);
        LocalDateTime start = LocalDateTime.parse("2026-09-01T00:00");
        planned.holds(sheet -> plan(sheet, start.minusSeconds(1)), MONDAY.atTime(12, 0), NONE);
        planned.holds(sheet -> plan(sheet, start), MONDAY.atTime(12, 0), LATE);
    }

    private static Sheet plan(Sheet sheet, LocalDateTime approved) {
        sheet.plan(approved, topic(1, "Дроби", Optional.of(new PlannedTopic.Test("test", Optional.of(THURSDAY)))));
        sheet.work(THURSDAY, THURSDAY.atTime(9, 0));
        return sheet;
    }

    private static PlannedTopic topic(int ordinal, String words, Optional<PlannedTopic.Test> test) {
        return new PlannedTopic(ordinal, 1, "", words, 2, test, "");
    }

    private final class Case {
        private final String yaml;
        private final String flipped;
        private final String clause;
        private final String rule;
        private final Evidence evidence;

        Case(String profile, String clause, String rule, Evidence evidence) {
            this.yaml = SchoolFiles.profile(profile);
            this.flipped = FlippedProfile.of(yaml, clause);
            this.clause = clause;
            this.rule = rule;
            this.evidence = evidence;
        }

        /** Whoever gives the lessons, it falls due at the same moment. */
        void holdsForASubstitute(UnaryOperator<Sheet> kept, LocalDateTime due) {
            UnaryOperator<Sheet> substituted = sheet -> kept.apply(sheet).substituted(TUESDAY);
            holds(substituted, due.minusSeconds(1), NONE);
            holds(substituted, due, OPEN);
        }

        /** On the term's last evening, a Monday, there was no platform: three days more. */
        void isMovedByAnOutage(UnaryOperator<Sheet> kept) {
            Sheet sheet = kept.apply(new Sheet(context, yaml, "Алгебра", 9))
                    .outage(TERM_ENDED.minusHours(7), TERM_ENDED.minusHours(4));
            LocalDateTime moved = TERM_ENDED.plusDays(3);
            assertThat(sheet.found(rule, moved.minusSeconds(1))).isEmpty();
            assertThat(sheet.found(rule, moved).map(Standing::state)).contains(OPEN);
        }

        void holds(UnaryOperator<Sheet> kept, LocalDateTime seen, String expected) {
            Sheet sheet = kept.apply(new Sheet(context, yaml, "Алгебра", 9));
            Optional<Standing> found = sheet.found(rule, seen);
            assertThat(found.map(Standing::state).orElse(NONE))
                    .as("%s at %s", clause, seen)
                    .isEqualTo(expected);
            found.ifPresent(finding -> {
                assertThat(finding.clause()).contains(clause);
                evidence.finding(database, sheet.school(), finding.id());
            });
            Sheet other = kept.apply(new Sheet(context, flipped, "Алгебра", 9));
            assertThat(other.found(rule, seen))
                    .as("flipped: %s at %s", clause, seen)
                    .isEmpty();
        }
    }
}
