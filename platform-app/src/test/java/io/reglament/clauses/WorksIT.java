package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Until when a written work is to be marked, by the tables of the four regulations, to the second. The group has
 * lessons at eight on Tuesday the 13th, on Thursday and on Monday, and a second one on that Tuesday.
 * Beside each school stands one whose profile differs in the clause's parameter alone: there it gives no finding.
 */
@WholeApplication
class WorksIT {
    private static final String BY_THE_NEXT_LESSON = """
            2026-10-13 | %1$s | 3 | -                   | 2026-10-13T09:00:00 | none
            2026-10-13 | %1$s | 3 | -                   | 2026-10-15T07:59:59 | none
            2026-10-13 | %1$s | 3 | -                   | 2026-10-15T08:00:00 | open
            2026-10-13 | %1$s | 3 | 2026-10-15T07:59:59 | 2026-10-15T08:00:00 | none
            2026-10-13 | %1$s | 3 | 2026-10-15T08:00:00 | 2026-10-15T08:00:00 | mended late
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2n")
    void in_smidovich_independent_practical_and_laboratory_work_is_due_by_the_next_lesson(Evidence evidence) {
        holds("smidovich-3", "A-5.2n", BY_THE_NEXT_LESSON.formatted("Биология | laboratory | 9"), evidence);
        holds("smidovich-3", "A-5.2n", BY_THE_NEXT_LESSON.formatted("Математика | independent | 10"), evidence);
        holds("smidovich-3", "A-5.2n", BY_THE_NEXT_LESSON.formatted("Физика | practical | 11"), evidence);
    }

    @Test
    @Honours("A-5.2o")
    void in_smidovich_checking_time_goes_by_subject_form_and_grade(Evidence evidence) {
        holds("smidovich-3", "A-5.2o", BY_THE_NEXT_LESSON.formatted("Математика | test | 9"), evidence);
        holds("smidovich-3", "A-5.2o", BY_THE_NEXT_LESSON.formatted("Русский язык | dictation | 10"), evidence);
        holds("smidovich-3", "A-5.2o", BY_THE_NEXT_LESSON.formatted("История | test | 11"), evidence);
        holds("smidovich-3", "A-5.2o", until("2026-10-15 | Математика | test | 10 | 3", "2026-10-20"), evidence);
        holds("smidovich-3", "A-5.2o", until("2026-10-15 | Русский язык | exposition | 5 | 3", "2026-10-20"), evidence);
        holds("smidovich-3", "A-5.2o", until("2026-10-15 | Литература | essay | 9 | 3", "2026-10-20"), evidence);
    }

    @Test
    @Honours("C-3.8")
    void in_bishkek_any_work_has_a_week(Evidence evidence) {
        holds("bishkek-48", "C-3.8", until("2026-10-13 | Математика | test | 9 | 3", "2026-10-20"), evidence);
        holds("bishkek-48", "C-3.8", until("2026-10-13 | Русский язык | essay | 3 | 3", "2026-10-20"), evidence);
    }

    @Test
    @Honours("D-3.3c")
    void in_the_netschool_school_over_70_papers_have_one_lesson_more(Evidence evidence) {
        holds("netschool", "D-3.3c", BY_THE_NEXT_LESSON.formatted("Русский язык | dictation | 9"), evidence);
        holds("netschool", "D-3.3c", """
                2026-10-13 | Русский язык | dictation | 6 | 70 | - | 2026-10-15T07:59:59 | none
                2026-10-13 | Русский язык | dictation | 6 | 70 | - | 2026-10-15T08:00:00 | open
                2026-10-13 | Русский язык | dictation | 6 | 71 | - | 2026-10-15T08:00:00 | none
                2026-10-13 | Русский язык | dictation | 6 | 71 | - | 2026-10-19T07:59:59 | none
                2026-10-13 | Русский язык | dictation | 6 | 71 | - | 2026-10-19T08:00:00 | open""", evidence);
    }

    @Test
    @Honours("D-3.3d")
    void in_the_netschool_school_essays_have_two_days_a_week_or_ten_days_by_grade(Evidence evidence) {
        holds("netschool", "D-3.3d", until("2026-10-13 | Русский язык | essay | 4 | 3", "2026-10-15"), evidence);
        holds("netschool", "D-3.3d", until("2026-10-13 | Русский язык | exposition | 9 | 3", "2026-10-20"), evidence);
        holds("netschool", "D-3.3d", until("2026-10-13 | Литература | essay | 10 | 3", "2026-10-23"), evidence);
    }

    /** The first instant after that day is late. */
    private static String until(String work, String day) {
        String next = LocalDate.parse(day).plusDays(1).toString();
        return """
                %1$s | -               | %2$sT23:59:59 | none
                %1$s | -               | %3$sT00:00:00 | open
                %1$s | %2$sT23:59:59 | %3$sT00:00:00 | none
                %1$s | %3$sT00:00:00 | %3$sT00:00:00 | mended late""".formatted(work, day, next);
    }

    private void holds(String profile, String clause, String table, Evidence evidence) {
        String yaml = SchoolFiles.profile(profile);
        String flipped = FlippedProfile.of(yaml, clause);
        for (WorkLine line : WorkLine.table(table)) {
            Desk desk = desk(yaml, line);
            Optional<Standing> found = found(desk, line);
            assertThat(found.map(Standing::words).orElse("none"))
                    .as("%s: %s", profile, line)
                    .isEqualTo(line.expected());
            found.ifPresent(finding -> {
                assertThat(finding.clause()).contains(clause);
                evidence.finding(database, desk.school(), finding.id());
            });
            assertThat(found(desk(flipped, line), line)).as("flipped: %s", line).isEmpty();
        }
    }

    private Desk desk(String yaml, WorkLine line) {
        return new Desk(context, yaml, line.subject(), line.grade(), line.papers());
    }

    private static Optional<Standing> found(Desk desk, WorkLine line) {
        UUID work = desk.work(line.form(), line.sat(), line.sat().atTime(9, 0));
        line.marked().ifPresent(moment -> desk.markAll(work, moment));
        return desk.found("WORK_MARKS", work, line.seen());
    }
}
