package io.reglament.clauses;

import static io.reglament.clauses.GroupRoster.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.regulation.AbsenceReason;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.KeptAct;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How lessons are entered: in which words, by which plan, and whether at all. Lessons begin at eight on 13 October. */
@WholeApplication
class EntriesIT {
    private static final LocalDateTime TEN = TUESDAY.atTime(10, 0);
    private static final LocalDateTime NOON = TUESDAY.atTime(12, 0);
    private static final LocalDateTime NEXT_DAY = TUESDAY.plusDays(1).atStartOfDay();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2b")
    void in_smidovich_a_topic_in_kyrgyz_is_pointed_out(Evidence evidence) {
        in("smidovich-3").holds("A-5.2b", evidence, desk -> topic(desk, "TOPIC_LANGUAGE", "Бөлчөктөрдү кошуу"));
    }

    @Test
    @Honours("A-5.2s")
    void in_smidovich_words_cut_short_are_pointed_out(Evidence evidence) {
        in("smidovich-3").holds("A-5.2s", evidence, desk -> topic(desk, "TOPIC_SHORTENED", "Контр. работа по теме"));
        in("smidovich-3").holds("A-5.2s", evidence, desk -> homework(desk, "HOMEWORK_SHORTENED", "Письм. упр. 5"));
    }

    @Test
    @Honours("A-5.2d")
    void in_smidovich_homework_without_pages_and_tasks_is_pointed_out(Evidence evidence) {
        in("smidovich-3").holds("A-5.2d", evidence, desk -> homework(desk, "HOMEWORK_PARTS", "Повторить правила"));
    }

    @Test
    @Honours("A-5.2g")
    void in_smidovich_a_topic_stands_in_the_approved_plan(Evidence evidence) {
        Demand smidovich = in("smidovich-3");
        smidovich.holds("A-5.2g", evidence, desk -> {
            new ApprovedPlan(context, desk.roster()).of("Дроби\t2\nПроценты\t1", TUESDAY.minusDays(7));
            return topic(desk, "TOPIC_OFF_PLAN", "Степени");
        });
        Desk planned = smidovich.desk(smidovich.yaml());
        new ApprovedPlan(context, planned.roster()).of("Дроби\t2\nПроценты\t1", TUESDAY.minusDays(7));
        assertThat(topic(planned, "TOPIC_OFF_PLAN", "Дроби")).isEmpty();
    }

    @Test
    @Honours("C-4.4b")
    void in_bishkek_a_topic_in_kyrgyz_is_pointed_out(Evidence evidence) {
        in("bishkek-48").holds("C-4.4b", evidence, desk -> topic(desk, "TOPIC_LANGUAGE", "Бөлчөктөрдү кошуу"));
    }

    @Test
    @Honours("C-4.4d")
    void in_bishkek_a_dash_and_words_cut_short_are_no_topic(Evidence evidence) {
        in("bishkek-48").holds("C-4.4d", evidence, desk -> topic(desk, "TOPIC_AGAIN", "— // —"));
        in("bishkek-48").holds("C-4.4d", evidence, desk -> topic(desk, "TOPIC_SHORTENED", "Контр. работа по теме"));
    }

    @Test
    @Honours("C-4.4e")
    void in_bishkek_the_roll_of_every_lesson_is_watched(Evidence evidence) {
        in("bishkek-48").holds(KeptAct.ROLL_OF_EVERY_LESSON, "C-3.5a", evidence, desk -> missed(desk, "ROLL"));
    }

    @Test
    @Honours("C-4.4q")
    void in_bishkek_a_lesson_that_is_not_filled_in_on_its_day_is_found(Evidence evidence) {
        in("bishkek-48").holds(KeptAct.FILLED_DAILY, "C-3.5a", evidence, desk -> missed(desk, "TOPIC"));
    }

    @Test
    @Honours("B-3.4")
    void in_school_152_what_is_not_entered_in_time_is_found(Evidence evidence) {
        in("spb-152").holds(KeptAct.ENTRIES_OF_LESSONS_WATCHED, "B-7b", evidence, desk -> missed(desk, "ROLL"));
    }

    @Test
    @Honours("D-3.3h")
    void in_the_netschool_school_a_gap_is_found(Evidence evidence) {
        in("netschool").holds(KeptAct.ENTRIES_COMPLETE, "D-3.3a", evidence, desk -> missed(desk, "ROLL"));
    }

    @Test
    @Honours("B-3.3a")
    void in_school_152_the_class_teacher_says_within_a_week_why_somebody_was_away(Evidence evidence) {
        String yaml = SchoolFiles.profile("spb-152");
        Desk desk = in("spb-152").desk(yaml);
        UUID lesson = desk.lesson(TUESDAY);
        desk.away(lesson, TEN);
        assertThat(desk.found("OWN", lesson, LocalDateTime.parse("2026-10-20T23:59")))
                .isEmpty();
        Standing finding = desk.found("OWN", lesson, LocalDateTime.parse("2026-10-21T00:00"))
                .orElseThrow();
        assertThat(finding.clause()).contains("B-3.3a");
        evidence.finding(database, desk.school(), finding.id());
        desk.reason(lesson, TUESDAY, AbsenceReason.ILLNESS, LocalDateTime.parse("2026-10-21T09:00"));
        assertThat(desk.found("OWN", lesson, LocalDateTime.parse("2026-10-21T09:01")))
                .hasValueSatisfying(one -> assertThat(one.state()).isNotEqualTo("OPEN"));

        Desk inTime = in("spb-152").desk(yaml);
        inTime.away(inTime.lesson(TUESDAY), TEN);
        inTime.reason(inTime.lesson(TUESDAY), TUESDAY, AbsenceReason.ILLNESS, LocalDateTime.parse("2026-10-20T23:59"));
        assertThat(inTime.found("OWN", inTime.lesson(TUESDAY), LocalDateTime.parse("2026-10-21T00:00")))
                .isEmpty();

        Desk sibling = in("spb-152").desk(yaml.replace("absence.days > 7", "absence.days > 8"));
        sibling.away(sibling.lesson(TUESDAY), TEN);
        assertThat(sibling.found("OWN", sibling.lesson(TUESDAY), LocalDateTime.parse("2026-10-21T00:00")))
                .isEmpty();
    }

    private Demand in(String school) {
        return new Demand(context, database, school, "Алгебра", 9);
    }

    private static Optional<Standing> topic(Desk desk, String rule, String topic) {
        UUID lesson = desk.lesson(TUESDAY);
        desk.enter(lesson, topic, "", TEN);
        return desk.found(rule, lesson, NOON);
    }

    private static Optional<Standing> homework(Desk desk, String rule, String homework) {
        UUID lesson = desk.lesson(TUESDAY);
        desk.enter(lesson, "", homework, TEN);
        return desk.found(rule, lesson, NOON);
    }

    private static Optional<Standing> missed(Desk desk, String rule) {
        return desk.found(rule, desk.lesson(TUESDAY), NEXT_DAY);
    }
}
