package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.compliance.dryrun.DryRunRefused;
import io.reglament.compliance.dryrun.DryRunResult;
import io.reglament.compliance.dryrun.DryRunSum;
import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.compliance.dryrun.DryRuns;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Severity;
import io.reglament.regulation.Trials;
import io.reglament.regulation.Uploaded;
import io.reglament.regulation.Where;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft tried on days that are over, beside the regulation in force: topics by six. */
@Import({PretendedContents.class, Meanwhile.class})
class DryRunIT extends EvaluatedSchool {
    private static final PersonId DEPUTY = new PersonId(Ids.next());
    private static final LocalDate LAST = DAY.plusDays(4);
    private static final String OWN = """
            rules:
              short-homework:
                over: lesson
                grades: 9-9
                broken-when: lesson.homework.minutes > 30
                clause: A-5.2d
                message: {ru: "Задано {lesson.homework.minutes} мин", en: "{lesson.homework.minutes} minutes"}
            """;

    @Autowired
    private DryRuns runs;

    @Autowired
    private Trials trials;

    @Autowired
    private List<PeriodicWork> jobs;

    @Autowired
    private Meanwhile meanwhile;

    @Autowired
    private PretendedContents contents;

    private List<UUID> lessons = List.of();

    @BeforeEach
    void five_days_with_topics_at_three_in_the_afternoon() {
        contents.clear();
        lessons = IntStream.range(0, 5)
                .mapToObj(day -> timetable.lesson(DAY.plusDays(day), 3))
                .toList();
        IntStream.range(0, 5)
                .forEach(day -> entered.topics.put(lessons.get(day), at("15:00").plusSeconds(86_400L * day)));
        touchAll(lessons);
        time.set(at("20:00").plusSeconds(4 * 86_400));
        SchoolContext.run(school, () -> evaluation.awake(current()));
    }

    @Test
    void a_stricter_deadline_finds_more_and_nothing_is_written() {
        List<Long> before = rows();

        DryRun done = tried(draft(profile("same day 14:00")));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.looked()).isEqualTo(5);
        assertThat(done.daysDone()).isEqualTo(done.days()).isEqualTo(5);
        DryRunResult result = result(done);
        assertThat(result.now()).isZero();
        assertThat(result.then()).isEqualTo(5);
        assertThat(sums(result, OfWhat.RULE)).containsExactly(new Tuple("TOPIC", "", 0, 5));
        assertThat(sums(result, OfWhat.GROUP)).containsExactly(new Tuple("9-Б", "", 0, 5));
        assertThat(result.of(OfWhat.TEACHER))
                .singleElement()
                .satisfies(sum -> assertThat(sum.difference()).isEqualTo(5));
        assertThat(result.of(OfWhat.RULE).getFirst().clauseThen())
                .hasValueSatisfying(clause -> assertThat(clause.value()).isEqualTo("A-5.2a"));
        assertThat(result.examples()).hasSize(5).allSatisfy(example -> {
            assertThat(lessons).contains(example.thing());
            assertThat(example.foundThen()).isTrue();
            assertThat(example.rule()).isEqualTo(FindingRule.TOPIC);
        });
        assertThat(result.examples().getFirst()).satisfies(example -> {
            assertThat(example.dueNow()).contains(at("18:00"));
            assertThat(example.dueThen()).contains(at("14:00"));
            assertThat(example.mended()).contains(at("15:00"));
        });
        assertThat(rows()).isEqualTo(before);
        assertThat(late()).isEmpty();
    }

    @Test
    void a_milder_deadline_shows_what_would_be_found_no_more() {
        entered.topics.clear();
        touchAll(lessons);
        SchoolContext.run(school, () -> evaluation.awake(current()));
        assertThat(late()).hasSize(5);

        DryRunResult result = result(tried(draft(profile("7 days"))));

        assertThat(sums(result, OfWhat.RULE)).containsExactly(new Tuple("TOPIC", "", 5, 0));
        assertThat(result.examples()).hasSize(5).noneMatch(example -> example.foundThen());
        assertThat(late()).hasSize(5);
    }

    @Test
    void a_condition_of_the_draft_is_tried_and_holds_nowhere_else() {
        contents.lessons.put(
                new LessonId(lessons.get(2)),
                new LessonContent(
                        "Тема", Optional.of(at("09:00")), "№ 5", Optional.of(45), false, Optional.of(at("09:00"))));

        DryRunResult result = result(tried(draft(profile("same day 18:00") + OWN)));

        assertThat(sums(result, OfWhat.RULE)).containsExactly(new Tuple("OWN", "short-homework", 0, 1));
        assertThat(result.examples()).singleElement().satisfies(example -> {
            assertThat(example.thing()).isEqualTo(lessons.get(2));
            assertThat(example.facts()).isEqualTo(Map.of("lesson.homework.minutes", "45"));
            assertThat(example.severity()).isEqualTo(Severity.BREACH);
        });
        assertThat(inSchool(() -> profiles.on(DAY).rules())).isEmpty();
    }

    @Test
    void one_that_is_stopped_keeps_what_it_has_and_goes_on_from_there() {
        UUID asked = ask(draft(profile("same day 14:00")));
        assertThatThrownBy(() -> ask(2)).isInstanceOf(DryRunRefused.class).hasMessageEndingWith("busy");
        meanwhile.atDay(
                3,
                () -> SchoolContext.run(school, () -> {
                    assertThat(run().state()).isEqualTo(State.RUNNING);
                    runs.stop(run());
                }));

        work();

        assertThat(run().state()).isEqualTo(State.STOPPED);
        assertThat(run().daysDone()).isEqualTo(2);
        assertThat(result(run()).then()).isEqualTo(2);
        work();
        assertThat(run().state()).isEqualTo(State.STOPPED);
        SchoolContext.run(school, () -> runs.resume(run()));
        assertThat(run().state()).isEqualTo(State.QUEUED);
        work();
        assertThat(run().id()).isEqualTo(asked);
        assertThat(run().state()).isEqualTo(State.DONE);
        assertThat(result(run()).then()).isEqualTo(5);
    }

    @Test
    void a_draft_that_is_one_no_more_is_not_tried_to_the_end() {
        int version = draft(profile("same day 14:00"));
        ask(version);
        inSchool(() -> {
            profiles.approve(version, LAST, new ApprovalOrder("1", DAY), Ids.next());
            return version;
        });

        work();

        assertThat(run().state()).isEqualTo(State.CHANGED);
        assertThat(SchoolContext.<Boolean, RuntimeException>call(school, () -> runs.isOfTheText(run())))
                .isFalse();
        assertThatThrownBy(() -> ask(version)).isInstanceOf(DryRunRefused.class);
    }

    @Test
    void another_school_is_never_in_it() {
        DryRun mine = tried(draft(profile("same day 14:00")));
        SchoolId other = schools.add();

        assertThat(SchoolContext.<Optional<DryRun>, RuntimeException>call(other, () -> runs.latest(2)))
                .isEmpty();
        assertThat(SchoolContext.<DryRunResult, RuntimeException>call(other, () -> runs.result(mine))
                        .sums())
                .isEmpty();
        assertThatThrownBy(() -> SchoolContext.run(other, () -> runs.ask(2, DAY, LAST, DEPUTY)))
                .isInstanceOf(DryRunRefused.class);
    }

    @Test
    void days_to_come_and_days_without_end_are_refused() {
        int version = draft(profile("same day 14:00"));
        SchoolContext.run(school, () -> {
            assertThatThrownBy(() -> runs.ask(version, DAY, LAST.plusDays(1), DEPUTY))
                    .hasMessageEndingWith("period");
            assertThatThrownBy(() -> runs.ask(version, LAST, DAY, DEPUTY)).hasMessageEndingWith("period");
            assertThat(runs.atWork()).isEmpty();
        });
    }

    @Test
    void nothing_can_be_saved_while_a_draft_is_taken_for_the_regulation() {
        int version = draft(profile("same day 14:00"));
        TransactionTemplate reading = new TransactionTemplate(transactions.getTransactionManager());
        reading.setReadOnly(true);

        assertThatThrownBy(() -> SchoolContext.run(
                        school,
                        () -> reading.executeWithoutResult(_ ->
                                trials.asIf(trials.draft(version).orElseThrow(), DAY, () -> {
                                    assertThat(profiles.on(DAY)
                                                    .deadline(Duty.TOPIC, Where.ANYWHERE)
                                                    .value()
                                                    .toString())
                                            .contains("14:00");
                                    touches.lesson(lessons.getFirst());
                                    return version;
                                }))))
                .hasMessageContaining("read-only");
        assertThatThrownBy(
                        () -> inSchool(() -> trials.asIf(trials.draft(version).orElseThrow(), DAY, () -> version)))
                .isInstanceOf(IllegalStateException.class);
    }

    private DryRun tried(int version) {
        ask(version);
        work();
        return run();
    }

    private UUID ask(int version) {
        return SchoolContext.call(school, () -> runs.ask(version, DAY, LAST, DEPUTY));
    }

    private void work() {
        SchoolContext.noSchool("job", () -> {
            jobs.stream().filter(job -> job.name().equals("dry-runs")).forEach(PeriodicWork::run);
            return jobs;
        });
    }

    private DryRun run() {
        return SchoolContext.call(school, () -> runs.latest(2)).orElseThrow();
    }

    private DryRunResult result(DryRun run) {
        return SchoolContext.call(school, () -> runs.result(run));
    }

    private int draft(String yaml) {
        Uploaded uploaded = inSchool(() -> profiles.upload(yaml.getBytes(StandardCharsets.UTF_8), Ids.next()));
        assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
        return ((Uploaded.Draft) uploaded).version();
    }

    private static List<Tuple> sums(DryRunResult result, OfWhat what) {
        return result.of(what).stream()
                .map((DryRunSum sum) -> new Tuple(sum.name(), sum.detail(), sum.now(), sum.then()))
                .toList();
    }

    private List<Long> rows() {
        return List.of("compliance.finding", "compliance.finding_history", "compliance.watch", "regulation.touched")
                .stream()
                .map(table -> inSchool(() -> jdbc.sql("select count(*) from " + table + " where school_id = ?")
                        .param(school.value())
                        .query(Long.class)
                        .single()))
                .toList();
    }
}
