package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.ComplianceTestApplication;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touches;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.WakeUps;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import io.reglament.testsupport.TestSchools;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Findings open, are mended, open again and are withdrawn, in the database and by the clock alone. */
@SpringBootTest(
        classes = ComplianceTestApplication.class,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@Import({MovableClock.class, QueryCounting.class, FindingsOpenIT.Facts.class})
class FindingsOpenIT {
    private static final ZoneId ZONE = ZoneId.of(TestSchools.ZONE);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String BY_SIX = profile("same day 18:00");

    @TestConfiguration(proxyBeanMethods = false)
    static class Facts {
        @Bean
        Entered entered() {
            return new Entered();
        }
    }

    /** Stands for the journal. */
    static class Entered implements LessonFacts {
        private final Map<UUID, Instant> topics = new ConcurrentHashMap<>();

        @Override
        public Set<Duty> duties() {
            return Set.of(Duty.TOPIC);
        }

        @Override
        public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
            return lessons.stream()
                    .filter(lesson -> topics.containsKey(lesson.value()))
                    .collect(Collectors.toMap(
                            lesson -> lesson, lesson -> Map.of(Duty.TOPIC, topics.get(lesson.value()))));
        }
    }

    @Autowired
    private TestSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private MovableTime time;

    @Autowired
    private Entered entered;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Touches touches;

    @Autowired
    private SchoolIsEvaluated evaluation;

    @Autowired
    private FullCheck fullCheck;

    @Autowired
    private HourlySweep sweep;

    @Autowired
    private Findings findings;

    @Autowired
    private WakeUps wakeUps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private QueryCount queries;

    private SchoolId school;
    private TimetabledSchool timetable;

    @BeforeEach
    void aSchoolOnAir() {
        school = schools.add();
        clock("08:00");
        inSchool(() -> profiles.install(BY_SIX.getBytes(StandardCharsets.UTF_8), TestSchools.ON_AIR));
        timetable = new TimetabledSchool(jdbc, transactions, school, ZONE);
    }

    @Test
    @Honours("A-5.2a")
    void opensAtTheDueMomentWithNobodyTyping() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("17:59:59");
        assertThat(late()).isEmpty();
        assertThat(SchoolContext.call(school, () -> wakeUps.hints(school, at("18:00")))).isNotEmpty();

        awake("18:00");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.lesson().value()).isEqualTo(lesson);
            assertThat(finding.basis().clause()).contains(new ClauseId("A-5.2a"));
            assertThat(finding.openedAt()).isEqualTo(at("18:00"));
        });
    }

    @Test
    void whatIsNoticedLateOpenedAtTheDueMomentAllTheSame() {
        touched(timetable.lesson(DAY, 3));
        awake("23:30");

        assertThat(late()).singleElement().satisfies(finding -> assertThat(finding.openedAt()).isEqualTo(at("18:00")));
    }

    @Test
    void aLateEntryMendsAndStaysLate() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        enter(lesson, "18:10");
        awake("18:11");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.mendedAt()).contains(at("18:10"));
        });
        assertThat(history()).containsExactly("OPENED", "MENDED");
    }

    @Test
    void aLateEntryThatNobodySawOpenStillHasBothLinesOfHistory() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "18:10");
        awake("18:20");

        assertThat(history()).containsExactly("OPENED", "MENDED");
    }

    @Test
    void anEntryBeforeTheDueMomentIsNoFinding() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "17:59:59");
        awake("18:30");

        assertThat(late()).isEmpty();
    }

    @Test
    void aTextThatIsClearedAgainIsMissingAgain() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        enter(lesson, "18:10");
        awake("18:11");
        entered.topics.remove(lesson);
        touched(lesson);
        awake("18:12");

        assertThat(late()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.mendedAt()).isEmpty();
        });
        assertThat(history()).containsExactly("OPENED", "MENDED", "REOPENED");
    }

    @Test
    void aCancelledLessonWithdrawsItsFinding() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        timetable.cancel(lesson);
        touched(lesson);
        awake("18:05");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void evaluatingAgainChangesNothing() {
        UUID lesson = touched(timetable.lesson(DAY, 3));
        awake("18:00");
        List<FindingView> before = late();
        touched(lesson);
        awake("18:30");
        fullCheck();
        fullCheck();

        assertThat(late()).isEqualTo(before);
        assertThat(history()).containsExactly("OPENED");
    }

    @Test
    void lostHintsAreHealedByTheFullCheckAndTheSweep() {
        timetable.lesson(DAY, 3);
        clock("18:30");
        assertThat(late()).isEmpty();
        fullCheck();
        assertThat(late()).hasSize(1);

        UUID waiting = touched(timetable.lesson(DAY.plusDays(1), 3));
        awake("18:31");
        time.set(DAY.plusDays(1).atTime(18, 0).atZone(ZONE).toInstant());
        sweep.run();
        assertThat(late()).extracting(finding -> finding.lesson().value()).contains(waiting);
    }

    @Test
    void anotherRegulationFromTodayWithdrawsWhatItNoLongerDemandsByThen() {
        touched(timetable.lesson(DAY, 3));
        awake("18:00");
        assertThat(late()).hasSize(1);

        inSchool(() -> {
            var draft = (Uploaded.Draft) profiles.upload(
                    profile("7 days").getBytes(StandardCharsets.UTF_8), Ids.next());
            profiles.activate(draft.version(), DAY, Ids.next());
            return draft;
        });
        awake("18:01");

        assertThat(late()).isEmpty();
        assertThat(history()).containsExactly("OPENED", "WITHDRAWN");
    }

    @Test
    void lessonsBeforeTheSchoolIsOnAirAreNoBusinessOfOurs() {
        touched(timetable.lesson(TestSchools.ON_AIR.minusDays(1), 3));
        touched(timetable.lesson(DAY, 3));
        awake("20:00");

        assertThat(late()).extracting(FindingView::date).containsExactly(DAY);
    }

    @Test
    void twoSchoolsDoNotSeeEachOther() {
        touched(timetable.lesson(DAY, 3));
        awake("18:00");
        SchoolId other = schools.add();

        assertThat(late()).hasSize(1);
        assertThat(SchoolContext.call(other, () -> findings.page(FindingQuery.late(DAY, DAY), 0).findings()))
                .isEmpty();
        assertThat(SchoolContext.call(other, () -> findings.count(FindingQuery.late(DAY, DAY)).total().late()))
                .isZero();
    }

    @Test
    void manyLessonsCostAsManyStatementsAsFew() throws Exception {
        touched(timetable.lesson(DAY, 1));
        clock("18:00");
        List<String> few = statements(() -> evaluation.awake(current()));
        List<String> fewCounted = statements(() -> findings.count(FindingQuery.late(DAY, DAY)));

        List<UUID> lessons = IntStream.range(0, 40).mapToObj(day -> timetable.lesson(DAY.plusDays(day / 10), 2 + day % 10)).toList();
        touchAll(lessons);
        time.set(DAY.plusDays(4).atTime(18, 0).atZone(ZONE).toInstant());
        List<String> many = statements(() -> evaluation.awake(current()));
        List<String> manyCounted =
                statements(() -> findings.count(FindingQuery.late(DAY, DAY.plusDays(4))));

        assertThat(late()).hasSize(41);
        assertThat(many).hasSameSizeAs(few);
        assertThat(manyCounted).hasSameSizeAs(fewCounted);
    }

    @Test
    void countsAreByTeacherDayClassAndClause() {
        UUID lesson = touched(timetable.lesson(DAY, 1));
        touched(timetable.lesson(DAY, 2));
        enter(lesson, "18:10");
        awake("19:00");

        var counts = SchoolContext.call(school, () -> findings.count(FindingQuery.late(DAY, DAY)));
        assertThat(counts.total().open()).isEqualTo(1);
        assertThat(counts.total().mended()).isEqualTo(1);
        assertThat(counts.ofDay(DAY).late()).isEqualTo(2);
        assertThat(counts.byClass()).containsOnlyKeys("9-Б");
        assertThat(counts.byTeacher()).containsOnlyKeys(timetable.teacher());
        assertThat(SchoolContext.call(school, () -> findings.firstOfLastDays(DAY, 10))).isEqualTo(DAY);
    }

    private List<String> statements(Runnable work) throws Exception {
        return SchoolContext.call(school, () -> queries.during(() -> {
            work.run();
            return work;
        }));
    }

    private void fullCheck() {
        SchoolContext.run(school, () -> fullCheck.of(current()));
    }

    private School current() {
        return registry.find(school).orElseThrow();
    }

    private void awake(String moment) {
        clock(moment);
        SchoolContext.run(school, () -> evaluation.awake(current()));
    }

    private void enter(UUID lesson, String moment) {
        entered.topics.put(lesson, at(moment));
        touched(lesson);
    }

    private UUID touched(UUID lesson) {
        touchAll(List.of(lesson));
        return lesson;
    }

    private void touchAll(Collection<UUID> lessons) {
        inSchool(() -> {
            touches.lessons(lessons);
            return lessons;
        });
    }

    private List<FindingView> late() {
        LocalDate first = DAY.minusDays(30);
        return SchoolContext.call(
                school, () -> findings.page(FindingQuery.late(first, DAY.plusDays(30)), 0).findings());
    }

    private List<String> history() {
        return new ArrayList<>(inSchool(() -> jdbc.sql(
                        "select what from compliance.finding_history where school_id = ? order by happened_at, id")
                .param(school.value())
                .query(String.class)
                .list()));
    }

    private <T> T inSchool(Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(
                transactions.execute(status -> work.get())));
    }

    private void clock(String moment) {
        time.set(at(moment));
    }

    private static Instant at(String moment) {
        return DAY.atTime(LocalTime.parse(moment)).atZone(ZONE).toInstant();
    }

    private static String profile(String topic) {
        return """
                profile: 1
                document: A
                title: Школа
                time-zone:
                  value: Asia/Bishkek
                  not-regulated: true
                deadline:
                  topic:
                    value: %s
                    clause: A-5.2a
                """.formatted(topic);
    }
}
