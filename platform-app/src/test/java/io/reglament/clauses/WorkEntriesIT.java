package io.reglament.clauses;

import static io.reglament.clauses.GroupRoster.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What works carry: an exact theme, a form that the regulation names, a task, and a mark for each student. */
@WholeApplication
class WorkEntriesIT {
    private static final LocalDateTime TEN = TUESDAY.atTime(10, 0);
    private static final LocalDateTime NOON = TUESDAY.atTime(12, 0);

    /** A kind of work that a school added, and dropped again. */
    private static final String OLYMPIAD = """
            marks:
              forms:
                olympiad:
                  names: {ru: Олимпиада, ky: Олимпиадалык иш, en: Olympiad}
                  short: {ru: Ол., ky: Ол/и, en: Ol.}
                  written: true
            """;

    private static final String WEIGHT = "  weights:\n    olympiad:\n      value: 1\n      not-regulated: true\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2c")
    void in_smidovich_a_test_is_entered_under_its_exact_theme(Evidence evidence) {
        in("smidovich-3", "Алгебра").holds("A-5.2c", evidence, desk -> {
            UUID lesson = desk.lesson(TUESDAY);
            UUID work = desk.workIn(lesson, "test", "Контрольная работа № 1", TEN);
            desk.enter(lesson, "Контрольная работа", "", TEN);
            return desk.found("WORK_THEME", work, NOON);
        });
    }

    @Test
    @Honours("A-5.2j")
    void in_smidovich_a_mark_is_for_a_kind_of_work_that_the_regulation_names(Evidence evidence) {
        namesItsForm("smidovich-3", "A-5.2j", evidence);
    }

    @Test
    @Honours("B-5.2")
    void in_school_152_a_mark_is_for_a_kind_of_work_that_the_regulation_names(Evidence evidence) {
        namesItsForm("spb-152", "B-5.2", evidence);
    }

    @Test
    @Honours("D-3.3e")
    void in_the_netschool_school_a_mark_is_for_a_kind_of_task_that_the_regulation_names(Evidence evidence) {
        namesItsForm("netschool", "D-3.3e", evidence);
    }

    @Test
    @Honours("C-4.4f")
    void in_bishkek_a_mark_is_for_a_named_task_of_a_named_kind(Evidence evidence) {
        namesItsForm("bishkek-48", "C-4.4f", evidence);
        in("bishkek-48", "Алгебра").holds("C-4.4f", evidence, desk -> {
            UUID work = desk.workIn(desk.lesson(TUESDAY), "test", "", TEN);
            desk.mark(work, "4", 0, TEN, Role.TEACHER, "");
            return desk.found("WORK_TASK", work, NOON);
        });
    }

    @Test
    @Honours("C-4.4g")
    void in_bishkek_written_work_has_a_mark_for_each_student_within_the_week(Evidence evidence) {
        in("bishkek-48", "Алгебра").holds("C-4.4g", evidence, desk -> {
            UUID work = desk.workIn(desk.lesson(TUESDAY), "test", "Дроби", TEN);
            desk.mark(work, "4", 0, TEN, Role.TEACHER, "");
            assertThat(desk.found("WORK_EVERYONE", work, LocalDateTime.parse("2026-10-20T23:59:59")))
                    .isEmpty();
            return desk.found("WORK_EVERYONE", work, LocalDateTime.parse("2026-10-21T00:00"));
        });
    }

    /** Bishkek's grade 9 has two lessons on Tuesday and one on Thursday, and by Sunday one mark in all of them. */
    @Test
    @Honours("C-4.4i")
    void in_bishkek_few_marks_in_a_week_are_pointed_out(Evidence evidence) {
        Demand bishkek = in("bishkek-48", "Алгебра");
        Desk desk = bishkek.desk(bishkek.yaml());
        Standing finding = fewMarks(desk).orElseThrow();
        assertThat(finding.clause()).contains("C-4.4i");
        evidence.finding(database, desk.school(), finding.id());

        UUID lesson = desk.roster().lessonAt(TUESDAY, 2);
        desk.markAll(lesson, LocalDateTime.parse("2026-10-19T09:00"));
        UUID other = desk.workIn(lesson, "independent", "Дроби", LocalDateTime.parse("2026-10-19T09:00"));
        desk.markAll(other, LocalDateTime.parse("2026-10-19T09:00"));
        assertThat(desk.found("FEW_MARKS", desk.lesson(TUESDAY.plusDays(2)), LocalDateTime.parse("2026-10-19T09:01")))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo("OPEN"));
        UUID third = desk.workIn(lesson, "practical", "Проценты", LocalDateTime.parse("2026-10-19T10:00"));
        desk.markAll(third, LocalDateTime.parse("2026-10-19T10:00"));
        assertThat(desk.found("FEW_MARKS", desk.lesson(TUESDAY.plusDays(2)), LocalDateTime.parse("2026-10-19T10:01")))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo("MENDED_LATE"));

        String sibling =
                bishkek.yaml().replaceFirst("value: 3(\\n +severity: advice\\n +clause: C-4\\.4i)", "value: 1$1");
        assertThat(sibling).isNotEqualTo(bishkek.yaml());
        Desk enough = bishkek.desk(sibling);
        enough.markAll(enough.lesson(TUESDAY), TEN);
        assertThat(fewMarks(enough)).isEmpty();
    }

    private static Optional<Standing> fewMarks(Desk desk) {
        desk.mark(desk.lesson(TUESDAY), "4", 0, TEN, Role.TEACHER, "");
        UUID last = desk.lesson(TUESDAY.plusDays(2));
        assertThat(desk.found("FEW_MARKS", last, LocalDateTime.parse("2026-10-18T23:59")))
                .isEmpty();
        return desk.found("FEW_MARKS", last, LocalDateTime.parse("2026-10-19T00:00"));
    }

    /** The form was there when the mark was given, and the version that holds for the day no longer has it. */
    private void namesItsForm(String school, String clause, Evidence evidence) {
        Demand demand = in(school, "Алгебра");
        Desk desk = demand.desk(withOlympiad(demand.yaml()));
        Standing finding = dropped(desk, demand.yaml()).orElseThrow();
        assertThat(finding.clause()).contains(clause);
        evidence.finding(database, desk.school(), finding.id());
        String flipped = FlippedProfile.of(demand.yaml(), clause);
        assertThat(dropped(demand.desk(withOlympiad(flipped)), flipped)).isEmpty();
    }

    private static Optional<Standing> dropped(Desk desk, String yaml) {
        UUID work = desk.workIn(desk.lesson(TUESDAY), "olympiad", "Дроби", TEN);
        desk.mark(work, "4", 0, TEN, Role.TEACHER, "");
        desk.regulate(yaml, TEN.plusMinutes(10));
        return desk.found("WORK_FORM", work, NOON);
    }

    private static String withOlympiad(String yaml) {
        String formed = yaml.replaceFirst("(?m)^marks:\\n", OLYMPIAD);
        return formed.contains("\n  weights:\n")
                ? formed.replace("\n  weights:\n", "\n" + WEIGHT)
                : formed.replaceFirst("(?m)^marks:\\n", "marks:\n" + WEIGHT);
    }

    private Demand in(String school, String subject) {
        return new Demand(context, database, school, subject, 9);
    }
}
