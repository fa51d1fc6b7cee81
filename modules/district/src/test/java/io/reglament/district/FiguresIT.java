package io.reglament.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.DistrictTestApplication;
import io.reglament.district.figures.SchoolFigures;
import io.reglament.district.report.Order;
import io.reglament.district.report.ProfileValues;
import io.reglament.district.report.PublishedValue;
import io.reglament.district.report.SchoolLine;
import io.reglament.district.report.Schools;
import io.reglament.district.report.Share;
import io.reglament.district.report.WeekOfSchool;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import io.reglament.testsupport.TestSchools;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures against a school that was counted by hand, and who may read them. */
@SpringBootTest(
        classes = DistrictTestApplication.class,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@Import(MovableClock.class)
class FiguresIT {
    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2026-10-13T05:00:00Z");

    private static final LocalDate THIS_WEEK = LocalDate.of(2026, 10, 12);
    private static final LocalDate LAST_WEEK = THIS_WEEK.minusWeeks(1);

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private Profiles profiles;

    @Autowired
    private SchoolFigures figures;

    @Autowired
    private Schools reports;

    @Autowired
    private ProfileValues values;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private SchoolId school;
    private CountedSchool counted;

    @BeforeEach
    void aSchool() {
        time.set(NOW);
        school = onAir("weekly");
        counted = new CountedSchool(database, school);
    }

    @Test
    void theShareIsWhatWasMetOfWhatWasOwedByRuleAndWeek() {
        aBusyWeek(LAST_WEEK);
        counted.inTime(LAST_WEEK.minusWeeks(1), 0, "TOPIC");
        counted.inTime(LAST_WEEK.minusWeeks(Figures.WEEKS), 0, "TOPIC");
        publish(school);

        SchoolLine line = line(school);
        assertThat(line.newest()).isEqualTo(THIS_WEEK);
        assertThat(line.asOf()).isEqualTo(NOW);
        assertThat(line.profile()).isEqualTo(1);
        assertThat(line.since()).isEqualTo(TestSchools.ON_AIR);
        assertThat(line.share()).isEqualTo(new Share(5, 2, 1));
        assertThat(line.share().percent()).hasValue(62);
        assertThat(line.weeks())
                .containsExactly(
                        new WeekOfSchool(LAST_WEEK.minusWeeks(1), "ALL", new Share(0, 0, 0), true),
                        new WeekOfSchool(LAST_WEEK, "ALL", new Share(5, 2, 1), false),
                        new WeekOfSchool(LAST_WEEK, "TOPIC", new Share(5, 2, 1), false));
    }

    @Test
    void aWeekThatIsTouchedIsCountedAnewAndOldOnesOnceADay() {
        publish(school);
        aBusyWeek(LAST_WEEK);
        aBusyWeek(LAST_WEEK.minusWeeks(3));
        time.set(NOW.plusSeconds(300));
        publish(school);
        assertThat(line(school).weeks()).extracting(WeekOfSchool::monday).containsOnly(LAST_WEEK);

        time.set(NOW.plusSeconds(24 * 3600));
        publish(school);
        assertThat(line(school).weeks())
                .extracting(WeekOfSchool::monday)
                .containsOnly(LAST_WEEK, LAST_WEEK.minusWeeks(3));
    }

    @Test
    void theProfileThatComesIntoForceIsPublished() {
        publish(school);
        assertThat(deputy(school).value().en()).isEqualTo("weekly");
        assertThat(deputy(school).basis().clause()).isPresent();

        SchoolContext.run(school, () -> {
            var draft = (Uploaded.Draft) profiles.upload(profile("monthly"), Ids.next());
            LocalDate from = LocalDate.of(2026, 10, 13);
            profiles.approve(draft.version(), from, new ApprovalOrder("1", from), Ids.next());
        });
        publish(school);

        assertThat(deputy(school).value().en()).isEqualTo("monthly");
        assertThat(line(school).profile()).isEqualTo(2);
    }

    @Test
    void lowestShareStandsFirstWhereOneAsksForIt() {
        SchoolId better = onAir("weekly");
        aBusyWeek(LAST_WEEK);
        CountedSchool good = new CountedSchool(database, better);
        for (int teacher = 0; teacher < Figures.LEAST; teacher++) {
            good.inTime(LAST_WEEK, teacher, "TOPIC");
        }
        publish(school);
        publish(better);

        List<Integer> sorted = reports.page(Order.SHARE, Locale.ENGLISH, 0).schools().stream()
                .map(SchoolLine::school)
                .toList();
        assertThat(sorted.indexOf(school.value())).isLessThan(sorted.indexOf(better.value()));
    }

    @Test
    void theReportsReadFiguresOfAllSchoolsAndNothingElse() throws SQLException {
        SchoolId other = onAir("weekly");
        publish(school);
        publish(other);

        try (Connection report = database.connect(TestDatabase.REPORT)) {
            assertThat(texts(report, "select school_id::text from district.school_figure"))
                    .contains(Integer.toString(school.value()), Integer.toString(other.value()));
            for (String table : tables()) {
                if (!table.startsWith("district.")) {
                    refused(report, "select 1 from " + table);
                }
                refused(report, "delete from " + table);
            }
            refused(report, "update district.week_figure set met = 1");
            refused(report, "select tenancy.enter_school(" + school.value() + ")");
        }
    }

    @Test
    void aSchoolSeesItsOwnFiguresAlone() {
        SchoolId other = onAir("weekly");
        publish(school);
        publish(other);

        List<Integer> seen = new ArrayList<>();
        SchoolContext.run(
                school,
                () -> transactions.executeWithoutResult(
                        status -> seen.addAll(jdbc.sql("select school_id from district.school_figure")
                                .query(Integer.class)
                                .list())));
        assertThat(seen).containsExactly(school.value());
    }

    /** Five topics in time, two late, one open; five people, eight lessons. */
    private void aBusyWeek(LocalDate monday) {
        for (int teacher = 0; teacher < Figures.LEAST; teacher++) {
            counted.inTime(monday.plusDays(teacher), teacher, "TOPIC");
        }
        counted.notInTime(monday, 0, true);
        counted.notInTime(monday, 1, true);
        counted.notInTime(monday.plusDays(6), 2, false);
    }

    private SchoolId onAir(String rhythm) {
        SchoolId made = schools.add();
        SchoolContext.run(made, () -> profiles.install(profile(rhythm), TestSchools.ON_AIR));
        return made;
    }

    private void publish(SchoolId of) {
        SchoolContext.run(of, () -> figures.publish(registry.find(of).orElseThrow()));
    }

    private SchoolLine line(SchoolId of) {
        return reports.find("school-" + of.value()).orElseThrow();
    }

    private PublishedValue deputy(SchoolId of) {
        return values.of(List.of(of.value())).stream()
                .filter(value -> value.pointer().equals("/control/deputy"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tables() throws SQLException {
        try (Connection superuser = database.connectAsSuperuser()) {
            return texts(superuser, """
                    select schemaname || '.' || tablename from pg_tables
                    where schemaname !~ '^pg_' and schemaname <> 'information_schema'""");
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void refused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .as(sql)
                    .isThrownBy(() -> statement.execute(sql))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo("42501");
        }
    }

    private static byte[] profile(String rhythm) {
        return """
                profile: 1
                document: A
                title: Школа
                time-zone:
                  value: Asia/Bishkek
                  not-regulated: true
                control:
                  deputy:
                    by: deputy-head
                    rhythm: %s
                    clause: A-5.6a
                """.formatted(rhythm).getBytes(StandardCharsets.UTF_8);
    }
}
