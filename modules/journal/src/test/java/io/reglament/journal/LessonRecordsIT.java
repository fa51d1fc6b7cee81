package io.reglament.journal;

import static io.reglament.journal.Entries.entry;
import static io.reglament.journal.Entries.noHomework;
import static io.reglament.journal.Entries.withMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class})
class LessonRecordsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant NOON = Instant.parse("2026-10-13T02:00:00Z");

    @Autowired
    private LessonRecords records;

    @Autowired
    private TopicAndHomeworkFacts facts;

    @Autowired
    private ContentsOfLessons contents;

    @Autowired
    private OldAnswersAreForgotten forgetting;

    @Autowired
    private JournalCast cast;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Member teacher;
    private LessonView lesson;

    @BeforeEach
    void a_lesson_in_smidovich() {
        time.set(NOON);
        teacher = cast.teacher(cast.school("smidovich-3", "Asia/Vladivostok"));
        lesson = cast.lesson(teacher, DAY);
    }

    @Test
    void a_save_over_an_old_version_keeps_nothing_and_tells_what_stands() {
        LessonRecord first = save(entry(0, "Дроби", "п. 4"));
        RecordChangedMeanwhile late =
                catchThrowableOfType(RecordChangedMeanwhile.class, () -> save(entry(0, "Степени", "п. 9")));
        assertThat(late.current()).isEqualTo(first);
        assertThat(stands()).isEqualTo(first);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void the_same_key_again_is_answered_as_before_though_others_went_on() {
        LessonEntry entry = withMinutes(0, "Дроби", "п. 4", 20);
        LessonRecord answer = save(entry);
        time.set(NOON.plusSeconds(60));
        save(entry(1, "Степени", "п. 9"));
        assertThat(save(entry)).isEqualTo(answer);
        assertThat(stands().topic()).isEqualTo("Степени");
        assertThat(changes()).hasSize(6);
    }

    @Test
    void the_same_key_with_another_entry_is_refused() {
        LessonEntry entry = entry(0, "Дроби", "п. 4");
        save(entry);
        LessonEntry other =
                new LessonEntry("Степени", entry.homework(), entry.minutes(), false, 1, entry.key(), entry.typedAt());
        assertThatThrownBy(() -> save(other))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("journal.refused.one-key-is-for-one-entry"));
        assertThat(stands().topic()).isEqualTo("Дроби");
    }

    @Test
    void an_entry_sent_twice_at_once_is_taken_once() throws Exception {
        LessonEntry entry = entry(0, "Дроби", "п. 4");
        List<LessonRecord> answers = atOnce(() -> save(entry), () -> save(entry));
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(changes()).hasSize(2);
    }

    @Test
    void nothing_changed_makes_no_version() {
        LessonRecord first = save(entry(0, "Дроби", "п. 4"));
        assertThat(save(entry(1, "Дроби", "п. 4"))).isEqualTo(first);
        assertThat(save(entry(1, " Дроби", "п. 4\n"))).isEqualTo(first);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void no_homework_is_written_in_the_schools_own_words() {
        assertThat(save(noHomework(0, "Дроби")).homework()).isEqualTo("не задано");
        Member bishkek = cast.teacher(cast.school("bishkek-48", "Asia/Bishkek"));
        LessonView there = cast.lesson(bishkek, DAY);
        assertThat(save(there, bishkek, noHomework(0, "Бөлчөктөр")).homework()).isEmpty();
    }

    @Test
    void the_history_leads_from_nothing_to_what_stands() {
        save(withMinutes(0, "Дроби", "п. 4", 20));
        save(entry(1, "Дроби и доли", "п. 4"));
        save(noHomework(2, "Дроби и доли"));
        Deque<FieldChange> oldestFirst = new ArrayDeque<>();
        changes().forEach(oldestFirst::addFirst);
        Map<String, String> state = new java.util.HashMap<>(
                Map.of("topic", "", "homework", "", "homework-minutes", "", "no-homework", "false"));
        for (FieldChange change : oldestFirst) {
            assertThat(state.put(change.field(), change.after())).isEqualTo(change.before());
            assertThat(change.typedAt()).isEqualTo(Entries.TYPED);
            assertThat(change.receivedAt()).isEqualTo(NOON);
            assertThat(change.by()).isEqualTo(teacher.person());
        }
        assertThat(state)
                .containsEntry("topic", "Дроби и доли")
                .containsEntry("homework", "не задано")
                .containsEntry("homework-minutes", "")
                .containsEntry("no-homework", "true");
    }

    @Test
    void another_school_sees_nothing() {
        save(entry(0, "Дроби", "п. 4"));
        School other = cast.school("bishkek-48", "Asia/Bishkek");
        LessonRecord there = SchoolContext.call(other.id(), () -> records.of(lesson));
        assertThat(there.version()).isZero();
        assertThat(SchoolContext.<List<FieldChange>, RuntimeException>call(
                        other.id(), () -> records.history(lesson.id(), 0)))
                .isEmpty();
        assertThat(rows(other)).isZero();
        assertThat(rows(teacher.school())).isEqualTo(4);
    }

    @Test
    void facts_tell_since_when_in_one_statement() throws Exception {
        save(entry(0, "Дроби", ""));
        LessonView second = cast.lesson(teacher, DAY.plusDays(1));
        save(second, teacher, noHomework(0, ""));
        List<LessonId> asked = List.of(
                lesson.id(), second.id(), cast.lesson(teacher, DAY.plusDays(2)).id());
        List<String> statements = queries.during(() -> entered(asked));
        assertThat(statements).filteredOn(sql -> sql.contains("journal.")).hasSize(1);
        assertThat(entered(asked))
                .isEqualTo(Map.of(
                        lesson.id(), Map.of(Duty.TOPIC, NOON),
                        second.id(), Map.of(Duty.HOMEWORK, NOON)));
        assertThat(entered(List.of())).isEmpty();
    }

    @Test
    void a_save_costs_the_same_for_one_field_and_for_all() throws Exception {
        save(entry(0, "Дроби", "п. 4"));
        List<String> one = queries.during(() -> save(entry(1, "Степени", "п. 4")));
        List<String> all = queries.during(() -> save(withMinutes(2, "Корни", "п. 9", 30)));
        assertThat(all).hasSameSizeAs(one);
        assertThat(one).filteredOn(sql -> sql.contains("journal.")).hasSize(5);
    }

    @Test
    void a_save_touches_its_lesson() {
        save(entry(0, "Дроби", "п. 4"));
        assertThat(touched(lesson)).isEqualTo(1);
    }

    @Test
    void keys_are_forgotten_after_a_month_and_not_before() {
        LessonEntry entry = entry(0, "Дроби", "п. 4");
        save(entry);
        time.set(NOON.plus(java.time.Duration.ofDays(30)));
        SchoolContext.run(teacher.school().id(), () -> forgetting.awake(teacher.school()));
        assertThat(save(entry).version()).isEqualTo(1);
        time.set(NOON.plus(java.time.Duration.ofDays(30)).plusSeconds(1));
        SchoolContext.run(teacher.school().id(), () -> forgetting.awake(teacher.school()));
        assertThatThrownBy(() -> save(entry)).isInstanceOf(RecordChangedMeanwhile.class);
    }

    @Test
    void what_stands_is_told_to_whoever_judges_it() {
        save(withMinutes(0, "Дроби", "п. 4", 25));
        LessonView other = cast.lesson(teacher, DAY.plusDays(1));

        assertThat(in(teacher.school(), () -> contents.entered(List.of(lesson.id(), other.id()))))
                .containsExactly(Map.entry(
                        lesson.id(),
                        new LessonContent(
                                "Дроби", Optional.of(NOON), "п. 4", Optional.of(25), false, Optional.of(NOON))));
    }

    private LessonRecord save(LessonEntry entry) {
        return save(lesson, teacher, entry);
    }

    private LessonRecord save(LessonView which, Member by, LessonEntry entry) {
        return SchoolContext.call(by.school().id(), () -> records.save(which, entry, by));
    }

    private LessonRecord stands() {
        return SchoolContext.call(teacher.school().id(), () -> records.of(lesson));
    }

    private List<FieldChange> changes() {
        return SchoolContext.call(teacher.school().id(), () -> records.history(lesson.id(), 0));
    }

    private Map<LessonId, Map<Duty, Instant>> entered(List<LessonId> lessons) {
        return in(teacher.school(), () -> facts.enteredSince(lessons));
    }

    private int rows(School school) {
        return in(school, () -> jdbc.sql("""
                select (select count(*) from journal.lesson_record) + (select count(*) from journal.lesson_record_change)
                    + (select count(*) from journal.idempotency)""").query(Integer.class).single());
    }

    private int touched(LessonView which) {
        return in(
                teacher.school(),
                () -> jdbc.sql("select count(distinct scope_id) from regulation.touched where scope_id = ?")
                        .param(which.id().value())
                        .query(Integer.class)
                        .single());
    }

    private <T> T in(School school, java.util.function.Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return SchoolContext.call(school.id(), () -> transaction.execute(status -> work.get()));
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> running = List.of(two.submit(after(together, one)), two.submit(after(together, other)));
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }
}
