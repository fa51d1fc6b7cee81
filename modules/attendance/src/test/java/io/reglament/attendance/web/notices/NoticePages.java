package io.reglament.attendance.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.RollView;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.web.Browser;
import io.reglament.attendance.web.MemberOfTheRequest;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A class with a lesson today, its class teacher, and parents who may tell of an absence. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class, MemberOfTheRequest.class})
abstract class NoticePages {
    static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AttendanceCast cast;

    @Autowired
    ClassCast classes;

    @Autowired
    Rolls rolls;

    @Autowired
    MovableTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Browser browser;
    Room room;
    Member teacher;
    Member parent;
    LessonView lesson;

    @BeforeEach
    final void a_class_with_a_lesson_and_a_parent() {
        time.set(TEN);
        browser = new Browser(mvc);
        room = classes.room("smidovich-3", 3);
        teacher = cast.teacher(room.school());
        parent = classes.parent(room, 0);
        lesson = classes.lesson(room, teacher, DAY, 1);
    }

    MvcTestResult give(Member member, UUID id, String days, String reason, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"id", id.toString(), "days", days, "reason", reason}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return browser.post(member, absences(), fields);
    }

    MvcTestResult enter(Member member, UUID id, PersonId student) {
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

    void takeOver(UUID notice) {
        assertThat(browser.post(room.leader(), room("/notices/" + notice + "/reasons"), "date", DAY.toString()))
                .hasStatus3xxRedirection();
    }

    RollView allHere() {
        return in(() -> rolls.takeAllHere(lesson, Ids.next(), teacher));
    }

    RollView rolls(LessonView of) {
        return in(() -> rolls.of(of));
    }

    String roll() {
        return "/s/" + room.school().slug() + "/lessons/" + lesson.id().value() + "/roll";
    }

    String absences() {
        return absences(0);
    }

    String absences(int student) {
        return "/s/" + room.school().slug() + "/students/"
                + room.student(student).value() + "/absences";
    }

    String room(String page) {
        return "/s/" + room.school().slug() + "/classes/"
                + room.schoolClass().id().value() + page;
    }

    int count(String table) {
        return in(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("select count(*) from " + table + " where school_id = ?")
                        .param(room.school().id().value())
                        .query(Integer.class)
                        .single()));
    }

    <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(room.school().id(), work::get);
    }
}
