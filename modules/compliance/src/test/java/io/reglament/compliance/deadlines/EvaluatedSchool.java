package io.reglament.compliance.deadlines;

import io.reglament.ComplianceTestApplication;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.calendar.OutageGrace;
import io.reglament.messaging.Notices;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.WakeUps;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** A school with lessons and a pretended journal, evaluated at moments that a test chooses. */
@SpringBootTest(
        classes = ComplianceTestApplication.class,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@Import({MovableClock.class, QueryCounting.class, EvaluatedSchool.Facts.class})
abstract class EvaluatedSchool {
    static final ZoneId ZONE = ZoneId.of(TestSchools.ZONE);
    static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    static final String BY_SIX = profile("same day 18:00");

    @TestConfiguration(proxyBeanMethods = false)
    static class Facts {
        @Bean
        Entered entered() {
            return new Entered();
        }

        @Bean
        PretendedWorks works() {
            return new PretendedWorks();
        }
    }

    /** Stands for the journal. */
    static class Entered implements LessonFacts {
        final Map<UUID, Instant> topics = new ConcurrentHashMap<>();
        final Map<UUID, Instant> oralMarks = new ConcurrentHashMap<>();

        void clear() {
            topics.clear();
            oralMarks.clear();
        }

        @Override
        public Set<Duty> duties() {
            return Set.of(Duty.TOPIC);
        }

        @Override
        public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
            return lessons.stream().collect(Collectors.toMap(lesson -> lesson, lesson -> of(lesson.value())));
        }

        private Map<Duty, Instant> of(UUID lesson) {
            Map<Duty, Instant> moments = new EnumMap<>(Duty.class);
            Optional.ofNullable(topics.get(lesson)).ifPresent(moment -> moments.put(Duty.TOPIC, moment));
            Optional.ofNullable(oralMarks.get(lesson)).ifPresent(moment -> moments.put(Duty.ORAL_MARKS, moment));
            return moments;
        }
    }

    @MockitoBean
    Notices notices;

    /** Leaves no time after an outage unless a test says so. */
    @MockitoBean
    OutageGrace grace;

    @Autowired
    TestSchools schools;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    MovableTime time;

    @Autowired
    Entered entered;

    @Autowired
    PretendedWorks works;

    @Autowired
    Profiles profiles;

    @Autowired
    Touches touches;

    @Autowired
    SchoolIsEvaluated evaluation;

    @Autowired
    FullCheck fullCheck;

    @Autowired
    HourlySweep sweep;

    @Autowired
    Findings findings;

    @Autowired
    WakeUps wakeUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    QueryCount queries;

    SchoolId school;
    TimetabledSchool timetable;

    @BeforeEach
    void aSchoolOnAir() {
        works.clear();
        entered.clear();
        school = schools.add();
        clock("08:00");
        inSchool(() -> profiles.install(BY_SIX.getBytes(StandardCharsets.UTF_8), TestSchools.ON_AIR));
        timetable = new TimetabledSchool(jdbc, transactions, school, ZONE);
    }

    /** What is kept once it was read, the school and its profile, is read before. */
    List<String> statements(Runnable work) throws Exception {
        current();
        inSchool(() -> profiles.on(DAY));
        return SchoolContext.call(
                school,
                () -> queries.during(() -> {
                    work.run();
                    return work;
                }));
    }

    void fullCheck() {
        SchoolContext.run(school, () -> fullCheck.of(current()));
    }

    School current() {
        return registry.find(school).orElseThrow();
    }

    void awake(String moment) {
        clock(moment);
        SchoolContext.run(school, () -> evaluation.awake(current()));
    }

    void enter(UUID lesson, String moment) {
        entered.topics.put(lesson, at(moment));
        touched(lesson);
    }

    UUID touched(UUID lesson) {
        touchAll(List.of(lesson));
        return lesson;
    }

    void touchAll(Collection<UUID> lessons) {
        inSchool(() -> {
            touches.lessons(lessons);
            return lessons;
        });
    }

    UUID touchedWork(UUID work) {
        inSchool(() -> {
            touches.work(work);
            return work;
        });
        return work;
    }

    List<FindingView> late() {
        LocalDate first = DAY.minusDays(30);
        return SchoolContext.call(
                school,
                () -> findings.page(FindingQuery.late(first, DAY.plusDays(30)), 0)
                        .findings());
    }

    List<String> history() {
        return new ArrayList<>(inSchool(() -> jdbc.sql(
                        "select what from compliance.finding_history where school_id = ? order by happened_at, id")
                .param(school.value())
                .query(String.class)
                .list()));
    }

    <T> T inSchool(Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    void clock(String moment) {
        time.set(at(moment));
    }

    static Instant at(String moment) {
        return DAY.atTime(LocalTime.parse(moment)).atZone(ZONE).toInstant();
    }

    static String profile(String topic) {
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
