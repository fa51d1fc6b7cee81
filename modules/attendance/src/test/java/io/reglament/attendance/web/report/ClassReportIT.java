package io.reglament.attendance.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.attendance.report.ClassReport;
import io.reglament.attendance.report.ClassReports;
import io.reglament.attendance.report.ReportRow;
import io.reglament.attendance.report.Span;
import io.reglament.attendance.report.Step;
import io.reglament.attendance.report.Tally;
import io.reglament.attendance.web.Browser;
import io.reglament.attendance.web.MemberOfTheRequest;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A class of three, two days and five lessons, counted by hand. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class, MemberOfTheRequest.class})
class ClassReportIT {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 10, 19);
    private static final Instant LATER = Instant.parse("2026-10-20T04:00:00Z");
    private static final Span OCTOBER = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ClassReports reports;

    @Autowired
    private Rolls rolls;

    @Autowired
    private Reasons reasons;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private ClassCast classes;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private Browser browser;
    private Room room;
    private Member teacher;
    private LessonView first;

    @BeforeEach
    void two_days_of_a_class() {
        time.set(LATER);
        browser = new Browser(mvc);
        lived("netschool");
    }

    /** On Tuesday 0 misses both lessons, one explained; on Monday 0 is late and 1 away; nobody looked at its second. */
    private void lived(String profile) {
        room = classes.room(profile, 3);
        teacher = cast.teacher(room.school());
        first = classes.lesson(room, teacher, TUESDAY, 1);
        LessonView subgroup =
                classes.lesson(room, teacher, TUESDAY, 2, room.students().subList(0, 2));
        LessonView monday = classes.lesson(room, teacher, NEXT_MONDAY, 1);
        classes.lesson(room, teacher, NEXT_MONDAY, 2);
        take(first, Map.of(room.student(0), Mark.absent()));
        take(subgroup, Map.of(room.student(0), Mark.absent()));
        take(monday, Map.of(room.student(0), Mark.late(5), room.student(1), Mark.absent()));
        explain(TUESDAY, first, 0, AbsenceReason.ILLNESS);
        explain(NEXT_MONDAY, monday, 1, AbsenceReason.VALID);
        explain(NEXT_MONDAY, monday, 2, AbsenceReason.VALID);
    }

    @Test
    void the_figures_are_those_counted_by_hand() {
        ClassReport report = report(Step.DAY);
        assertThat(report.columns()).containsExactly(new Span(TUESDAY, TUESDAY), new Span(NEXT_MONDAY, NEXT_MONDAY));
        assertThat(report.rows())
                .extracting(ReportRow::cells)
                .containsExactly(
                        List.of(tally(2, 2, 0, Map.of(AbsenceReason.ILLNESS, 1)), tally(1, 0, 1, Map.of())),
                        List.of(tally(2, 0, 0, Map.of()), tally(1, 1, 0, Map.of(AbsenceReason.VALID, 1))),
                        List.of(tally(1, 0, 0, Map.of()), tally(1, 0, 0, Map.of())));
        assertThat(report.totals())
                .containsExactly(
                        tally(5, 2, 0, Map.of(AbsenceReason.ILLNESS, 1)),
                        tally(3, 1, 1, Map.of(AbsenceReason.VALID, 1)));
        assertThat(report.total()).isEqualTo(tally(8, 3, 1, Map.of(AbsenceReason.ILLNESS, 1, AbsenceReason.VALID, 1)));
        assertThat(report.total().unexplained()).isEqualTo(1);
        assertThat(report.total().share()).contains(new BigDecimal("37.5"));
        assertThat(report.rows().getFirst().total().share()).contains(new BigDecimal("66.7"));
        assertThat(report.byAbsence())
                .extracting(row -> row.student().person())
                .containsExactly(room.student(0), room.student(1));
    }

    @Test
    void weeks_hold_the_same_figures() {
        ClassReport report = report(Step.WEEK);
        assertThat(report.columns())
                .containsExactly(
                        new Span(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 18)),
                        new Span(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25)));
        assertThat(report.totals()).isEqualTo(report(Step.DAY).totals());
    }

    @ParameterizedTest
    @CsvSource({
        "netschool, ru, Отчет о посещаемости класса, болезнь, октябрь 2026",
        "netschool, en, Report on the attendance of the class, illness, October 2026",
        "netschool, ky, Класстын катышуусу жөнүндө отчет, оору, 2026",
        "smidovich-3, ru, Посещаемость за период, болезнь, октябрь 2026"
    })
    void the_page_is_named_as_the_regulation_names_it(
            String profile, String language, String title, String reason, String month) {
        lived(profile);
        assertThat(browser.get(room.leader(), page("?month=2026-10"), language))
                .hasStatusOk()
                .bodyText()
                .contains(title, reason, month, "Ученик0 Имя", "<b>2</b>", "66", "class=\"many\"")
                .doesNotContain("??", "attendance.");
    }

    @Test
    void it_is_chosen_by_month_and_by_term() {
        classes.inItsTerm(room, first);
        assertThat(browser.get(room.leader(), page(""))).bodyText().contains("октябрь 2026", ">Т1</a>");
        assertThat(browser.get(room.leader(), page("?term=" + first.term().value())))
                .hasStatusOk()
                .bodyText()
                .contains("12.10–18.10", "19.10–25.10", "aria-current=\"page\">Т1</a>");
        assertThat(browser.get(room.leader(), page("?month=2026-09")))
                .hasStatusOk()
                .bodyText()
                .contains("считать нечего");
        assertThat(browser.get(room.leader(), page("?month=2026-13"))).hasStatus(404);
        assertThat(browser.get(room.leader(), page("?term=" + Ids.next()))).hasStatus(404);
    }

    @Test
    void its_class_teacher_and_who_may_look_into_every_lesson_see_it_and_nobody_else() {
        for (Role role : List.of(Role.DEPUTY_HEAD, Role.HEAD, Role.INSPECTOR)) {
            assertThat(browser.get(cast.member(room.school(), role), page("?month=2026-10")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ученик0 Имя");
        }
        Member otherLeader = classes.room(room.school(), 1).leader();
        Member elsewhere = classes.room("netschool", 1).leader();
        for (Member stranger : List.of(teacher, otherLeader, elsewhere, classes.parent(room, 0))) {
            assertThat(browser.get(stranger, page("?month=2026-10"))).hasStatus(404);
        }
    }

    @Test
    void a_big_class_with_a_full_month_costs_no_more_statements() throws Exception {
        report(Step.DAY);
        List<String> small = queries.during(() -> report(Step.DAY));
        Room big = classes.room("netschool", 12);
        Member other = cast.teacher(big.school());
        IntStream.rangeClosed(0, 9)
                .forEach(day -> IntStream.rangeClosed(1, 2)
                        .forEach(period -> classes.lesson(big, other, TUESDAY.plusDays(day), period)));
        Supplier<ClassReport> ofBig =
                () -> SchoolContext.call(big.school().id(), () -> reports.of(big.schoolClass(), OCTOBER, Step.DAY));
        // The school's profile is read once and then kept.
        ofBig.get();
        List<String> large = queries.during(ofBig::get);
        assertThat(large).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(8);
    }

    private ClassReport report(Step step) {
        return SchoolContext.call(room.school().id(), () -> reports.of(room.schoolClass(), OCTOBER, step));
    }

    private static Tally tally(int lessons, int missed, int late, Map<AbsenceReason, Integer> reasons) {
        return new Tally(lessons, missed, late, reasons);
    }

    private void take(LessonView lesson, Map<PersonId, Mark> marks) {
        RollEntry roll = new RollEntry(marks, 0, Ids.next(), LATER);
        SchoolContext.call(room.school().id(), () -> rolls.take(lesson, roll, teacher));
    }

    private void explain(LocalDate day, LessonView lesson, int student, AbsenceReason reason) {
        Cell cell = new Cell(lesson.id(), room.student(student));
        ReasonEntry entry = new ReasonEntry(day, List.of(cell), Optional.of(reason), Ids.next(), LATER);
        SchoolContext.call(room.school().id(), () -> reasons.set(room.schoolClass(), entry, room.leader()));
    }

    private String page(String query) {
        return "/s/" + room.school().slug() + "/classes/"
                + room.schoolClass().id().value() + "/attendance/month" + query;
    }
}
