package io.reglament.attendance.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.RollView;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.web.Browser;
import io.reglament.attendance.web.MemberOfTheRequest;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class, MemberOfTheRequest.class})
class AbsencePagesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private ClassCast classes;

    @Autowired
    private Rolls rolls;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Browser browser;
    private Room room;
    private Member teacher;
    private Member parent;
    private LessonView lesson;

    @BeforeEach
    void a_class_with_a_lesson_and_a_parent() {
        time.set(TEN);
        browser = new Browser(mvc);
        room = classes.room("smidovich-3", 3);
        teacher = cast.teacher(room.school());
        parent = classes.parent(room, 0);
        lesson = classes.lesson(room, teacher, DAY, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Сообщить школе, Болезнь, п. 5.3, ни о чём не сообщали",
        "ky, Мектепке кабарлоо, Оору, 5.3, кабарлаган жоксуз",
        "en, Tell the school, Illness, cl. 5.3, told of nothing"
    })
    void the_familys_page_speaks_three_languages(String language, String send, String why, String clause, String none) {
        assertThat(browser.get(parent, "/s/" + room.school().slug() + "/absences", language))
                .hasStatusOk()
                .bodyText()
                .contains(send, why, clause, none, "Ученик0 Имя")
                .doesNotContain("??", "not-valid", "exempt", "<textarea");
    }

    @Test
    void a_notice_is_kept_once_however_often_it_is_sent_and_shows_what_became_of_it() {
        UUID id = Ids.next();
        assertThat(give(parent, id, "today", "illness")).hasStatus3xxRedirection();
        assertThat(give(parent, id, "today", "illness")).hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice")).isEqualTo(1);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
        assertThat(give(parent, id, "tomorrow", "illness")).hasStatus(422);

        allHere();
        assertThat(browser.get(parent, absences())).bodyText().contains("Пропущен 1 урок", "ждут классного");
        takeOver(id);
        assertThat(browser.get(parent, absences())).bodyText().contains("подтвердил классный руководитель: 1 из 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-05, illness, не позже чем через 7, notice-days-fault",
        "2026-10-14, 2026-10-13, illness, раньше первого, notice-days-fault",
        "2026-10-13, 2026-11-13, illness, не больше 31, notice-days-fault",
        "2026-11-14, 2026-11-14, illness, не раньше чем за 31, notice-days-fault",
        "soon, 2026-10-13, illness, Укажите дни, notice-days-fault",
        "2026-10-13, 2026-10-13, flu, Выберите причину, notice-reason-fault",
        "2026-10-13, 2026-10-13, exempt, не знает такой причины, notice-reason-fault",
        "2026-10-13, 2026-10-13, not-valid, не знает такой причины, notice-reason-fault"
    })
    void what_is_refused_says_where_and_why_and_keeps_nothing(
            String first, String last, String reason, String why, String where) {
        assertThat(give(parent, Ids.next(), "other", reason, "first", first, "last", last))
                .hasStatus(422)
                .bodyText()
                .contains(why, "id=\"" + where + "\"", "value=\"" + last + "\"")
                .doesNotContain("??");
        assertThat(count("attendance.absence_notice")).isZero();
    }

    @Test
    void the_bounds_themselves_are_kept() {
        assertThat(give(parent, Ids.next(), "other", "valid", "first", "2026-10-06", "last", "2026-11-05"))
                .hasStatus3xxRedirection();
        assertThat(give(parent, Ids.next(), "other", "valid", "first", "2026-11-13", "last", ""))
                .hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice")).isEqualTo(2);
    }

    @Test
    void for_anybody_but_the_childs_parents_the_child_is_not_there() {
        Member others = classes.parent(room, 1);
        Member elsewhere = classes.parent(classes.room("smidovich-3", 1), 0);
        Member student = new Member(room.school(), room.student(0), parent.name(), Set.of(Role.STUDENT));
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        for (Member stranger : List.of(others, elsewhere, student, teacher)) {
            assertThat(browser.get(stranger, absences())).hasStatus(404);
            assertThat(give(stranger, Ids.next(), "today", "illness")).hasStatus(404);
            assertThat(browser.post(stranger, absences() + "/" + id + "/withdrawal"))
                    .hasStatus(404);
        }
        String own =
                "/s/" + room.school().slug() + "/students/" + room.student(1).value() + "/absences/";
        assertThat(browser.post(others, own + id + "/withdrawal")).hasStatus(404);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
    }

    @Test
    void one_that_is_withdrawn_counts_no_more_and_stays_in_sight() {
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        Member mother = classes.parent(room, 0);
        assertThat(browser.post(mother, absences() + "/" + id + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(browser.post(parent, absences() + "/" + id + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(count("attendance.absence_notice_change")).isEqualTo(2);
        assertThat(browser.get(parent, absences()))
                .bodyText()
                .contains("отозвано")
                .doesNotContain("/withdrawal");
        assertThat(allHere().exceptions()).isEmpty();
    }

    @Test
    void the_teacher_sees_the_notice_and_one_tap_honours_it() {
        give(parent, Ids.next(), "other", "illness", "first", "2026-10-12", "last", "2026-10-16");
        MvcTestResult panel = browser.get(teacher, "/fixture/" + lesson.id().value());
        assertThat(panel)
                .bodyText()
                .contains("✉ сообщили: болезнь, до пт, 16 окт.", "data-noticed=\"true\"", "по сообщению: 1")
                .doesNotContain("data-mark=\"absent\"", "??");
        assertThat(rolls(lesson).taken()).isEmpty();
        assertThat(browser.post(
                        teacher,
                        roll() + "/all-here",
                        "back",
                        "/s/" + room.school().slug() + "/day"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", roll().replace("/roll", ""));
        assertThat(rolls(lesson).exceptions()).isEqualTo(Map.of(room.student(0), Mark.absent()));
    }

    @Test
    void the_class_teacher_takes_the_reason_over_in_one_act_and_leaves_other_reasons() {
        LessonView second = classes.lesson(room, teacher, DAY, 2);
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        allHere();
        time.set(Instant.parse("2026-10-13T06:00:00Z"));
        Map<PersonId, Mark> both = Map.of(room.student(0), Mark.absent(), room.student(1), Mark.absent());
        in(() -> rolls.take(second, new RollEntry(both, 0, Ids.next(), TEN), teacher));
        MvcTestResult board = browser.get(room.leader(), room("/attendance"));
        assertThat(board).bodyText().contains("Сообщили из дома", "Поставить «болезнь», уроков: 2", "✉ Ученик0");
        takeOver(id);
        takeOver(id);
        assertThat(browser.get(room.leader(), room("/attendance")))
                .bodyText()
                .contains("причины стоят", "Без причины: 1")
                .doesNotContain("Поставить «болезнь»");
        assertThat(count("attendance.absence_reason_change")).isEqualTo(2);
    }

    @Test
    void a_class_teacher_enters_what_was_told_by_telephone_and_it_is_kept_as_such() {
        UUID id = Ids.next();
        assertThat(enter(room.leader(), id, room.student(1))).hasStatus3xxRedirection();
        MvcTestResult list = browser.get(room.leader(), room("/notices"));
        assertThat(list).bodyText().contains("Ученик1 Имя", "со слов родителей", id + "/withdrawal");
        Member deputy = cast.member(room.school(), Role.DEPUTY_HEAD);
        assertThat(browser.get(deputy, room("/notices")))
                .hasStatusOk()
                .bodyText()
                .contains("Ученик1 Имя")
                .doesNotContain("<form class=\"form\"", "/withdrawal");
        assertThat(browser.get(classes.parent(room, 1), absences(1))).bodyText().contains("со слов родителей");
        assertThat(browser.post(room.leader(), room("/notices/" + id + "/withdrawal")))
                .hasStatus3xxRedirection();
        assertThat(browser.get(room.leader(), room("/notices"))).bodyText().contains("Сообщений о пропусках нет");
    }

    @Test
    void nobody_but_the_class_teacher_enters_or_takes_over_and_parents_notices_are_the_parents() {
        UUID id = Ids.next();
        give(parent, id, "today", "illness");
        Room other = classes.room(room.school(), 1);
        for (Member stranger : List.of(teacher, parent, other.leader(), cast.member(room.school(), Role.DEPUTY_HEAD))) {
            assertThat(enter(stranger, Ids.next(), room.student(1))).hasStatus(404);
            assertThat(browser.post(stranger, room("/notices/" + id + "/reasons"), "date", DAY.toString()))
                    .hasStatus(404);
        }
        assertThat(browser.get(parent, room("/notices"))).hasStatus(404);
        assertThat(enter(room.leader(), Ids.next(), other.student(0))).hasStatus(404);
        assertThat(browser.post(room.leader(), room("/notices/" + id + "/withdrawal")))
                .hasStatus(404);
        assertThat(count("attendance.absence_notice_change")).isEqualTo(1);
    }

    private MvcTestResult give(Member member, UUID id, String days, String reason, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"id", id.toString(), "days", days, "reason", reason}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return browser.post(member, absences(), fields);
    }

    private MvcTestResult enter(Member member, UUID id, PersonId student) {
        return browser.post(
                member,
                room("/notices"),
                "id",
                id.toString(),
                "student",
                student.value().toString(),
                "days",
                "tomorrow",
                "reason",
                "illness");
    }

    private void takeOver(UUID notice) {
        assertThat(browser.post(room.leader(), room("/notices/" + notice + "/reasons"), "date", DAY.toString()))
                .hasStatus3xxRedirection();
    }

    private RollView allHere() {
        return in(() -> rolls.takeAllHere(lesson, Ids.next(), teacher));
    }

    private RollView rolls(LessonView of) {
        return in(() -> rolls.of(of));
    }

    private String roll() {
        return "/s/" + room.school().slug() + "/lessons/" + lesson.id().value() + "/roll";
    }

    private String absences() {
        return absences(0);
    }

    private String absences(int student) {
        return "/s/" + room.school().slug() + "/students/"
                + room.student(student).value() + "/absences";
    }

    private String room(String page) {
        return "/s/" + room.school().slug() + "/classes/"
                + room.schoolClass().id().value() + page;
    }

    private int count(String table) {
        return in(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("select count(*) from " + table + " where school_id = ?")
                        .param(room.school().id().value())
                        .query(Integer.class)
                        .single()));
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(room.school().id(), work::get);
    }
}
