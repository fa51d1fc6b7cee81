package io.reglament.attendance.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class, MemberOfTheRequest.class})
class ClassPagesIT {
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

    private Room room;
    private Member teacher;
    private LessonView first;

    @BeforeEach
    void a_class_with_a_day() {
        time.set(TEN);
        room = classes.room("smidovich-3", 3);
        teacher = cast.teacher(room.school());
        first = classes.lesson(room, teacher, DAY, 1);
        classes.lesson(room, teacher, DAY, 2);
        Map<PersonId, Mark> marks = Map.of(room.student(0), Mark.absent(), room.student(1), Mark.late(10));
        RollEntry roll = new RollEntry(marks, 0, Ids.next(), TEN);
        SchoolContext.call(room.school().id(), () -> rolls.take(first, roll, teacher));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ОП 10, не отмечено, неуважительная, п. 5.3",
        "ky, КЧ 10, белгилене элек, жүйөсүз, 5.3",
        "en, L 10, no roll taken, not valid, cl. 5.3"
    })
    void the_board_speaks_three_languages(String language, String late, String unknown, String reason, String clause) {
        assertThat(get(room.leader(), board(), language))
                .hasStatusOk()
                .bodyText()
                .contains(late, unknown, reason, clause, "Ученик0 Имя", "data-mark=\"absent\"")
                .doesNotContain("??", "attendance.board", "exempt");
    }

    @Test
    void a_reason_that_is_put_is_seen_on_the_page_and_by_programs() {
        assertThat(put(room.leader(), "", body("illness", cell(0))))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"reasons\":[{\"lesson\":\"%s\",\"student\":\"%s\",\"reason\":\"illness\",\"version\":1}]}"
                        .formatted(first.id().value(), student(0)));
        assertThat(get(room.leader(), board(), "ru"))
                .bodyText()
                .contains("data-reason=\"illness\"", "нет на уроке, болезнь");
        assertThat(get(room.leader(), "/api/v1" + board() + "?date=" + DAY, "ru"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"class":{"title":"9-Б","grade":9},"date":"2026-10-13","lessons":[{"period":1},{"period":2}],
                         "reasons":["illness","valid","not-valid"],
                         "students":[
                           {"name":"Ученик0 Имя","cells":[
                             {"mark":"absent","reason":"illness","version":1},{"mark":"unknown","reason":""}]},
                           {"name":"Ученик1 Имя","cells":[{"mark":"late","minutes":10},{"mark":"unknown"}]},
                           {"name":"Ученик2 Имя","cells":[{"mark":"present"},{"mark":"unknown"}]}]}""");
    }

    @Test
    void a_reason_outside_the_regulation_is_refused_with_its_clause() {
        assertThat(put(room.leader(), "/api/v1", body("exempt", cell(0))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.clause.id")
                .isEqualTo("A-5.3b");
    }

    @Test
    void a_cell_of_another_class_is_a_fault_at_its_place() {
        UUID stranger = classes.room(room.school(), 1).student(0).value();
        String strange =
                "{\"lesson\":\"%s\",\"student\":\"%s\"}".formatted(first.id().value(), stranger);
        assertThat(put(room.leader(), "", body("valid", cell(0) + "," + strange)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly("#/cells/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"reason\":\"flu\"|#/reason",
                "\"cells\":[]|#/cells",
                "\"date\":\"0001-01-01\"|#/date",
                "\"typedAt\":\"2222-01-01T00:00:00Z\"|#/typedAt",
                "\"cells\":[{\"lesson\":null,\"student\":\"0190a0a0-0000-7000-8000-000000000000\"}]|#/cells/0/lesson"
            })
    void a_fault_names_its_place(String instead, String pointer) {
        String whole = body("valid", cell(0));
        assertThat(put(room.leader(), "", whole.substring(0, whole.length() - 1) + "," + instead + "}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly(pointer);
    }

    @Test
    void who_may_look_into_every_lesson_sees_the_board_and_sets_nothing() {
        Member deputy = cast.member(room.school(), Role.DEPUTY_HEAD);
        assertThat(get(deputy, board(), "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("ОП 10")
                .doesNotContain("data-reasons", "board.js", "tabindex=\"-1\"><span");
        assertThat(put(deputy, "", body("valid", cell(0)))).hasStatus(404);
        assertThat(get(deputy, list(), "ru")).hasStatusOk().bodyText().contains("9-Б");
    }

    @Test
    void for_anybody_else_and_in_another_school_there_is_no_such_class() {
        Member otherLeader = classes.room(room.school(), 1).leader();
        Member elsewhere = classes.room("smidovich-3", 1).leader();
        for (Member stranger : List.of(teacher, otherLeader, elsewhere)) {
            assertThat(get(stranger, board(), "ru")).hasStatus(404);
            assertThat(get(stranger, "/api/v1" + board() + "?date=" + DAY, "ru"))
                    .hasStatus(404);
            assertThat(put(stranger, "", body("valid", cell(0)))).hasStatus(404);
            assertThat(put(stranger, "/api/v1", body("valid", cell(0)))).hasStatus(404);
        }
        assertThat(get(room.leader(), board(), "ru")).hasStatusOk();
        assertThat(put(room.leader(), "", body("valid", cell(0)))).hasStatusOk();
    }

    @Test
    void days_before_their_time_a_class_teacher_sees_and_does_not_change() {
        classes.leadsSince(room, DAY.plusDays(1));
        time.set(TEN.plus(Duration.ofDays(1)));
        assertThat(put(room.leader(), "", body("valid", cell(0)))).hasStatus(404);
        assertThat(get(room.leader(), board() + "?date=" + DAY, "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("ОП 10")
                .doesNotContain("data-reasons");
        classes.leadsSince(room, DAY);
        assertThat(put(room.leader(), "", body("valid", cell(0)))).hasStatusOk();
    }

    @Test
    void a_class_teacher_lists_their_own_classes_and_a_teacher_none() {
        classes.room(room.school(), 1);
        assertThat(get(room.leader(), "/api/v1" + list(), "ru"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"classes\":[{\"id\":\"%s\",\"title\":\"9-Б\",\"grade\":9}],\"next\":null}"
                        .formatted(room.schoolClass().id().value()));
        assertThat(get(room.leader(), list(), "ru")).hasStatusOk().bodyText().contains("мой класс");
        assertThat(get(teacher, list(), "ru")).hasStatus(404);
        assertThat(get(teacher, "/api/v1" + list(), "ru")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "2026-13-01", "tomorrow", "2026-10-13T00:00"})
    void a_day_that_is_none_is_not_there(String day) {
        assertThat(get(room.leader(), board() + "?date=" + day, "ru")).hasStatus(404);
    }

    private String list() {
        return "/s/" + room.school().slug() + "/classes";
    }

    private String board() {
        return list() + "/" + room.schoolClass().id().value() + "/attendance";
    }

    private UUID student(int number) {
        return room.student(number).value();
    }

    private String cell(int student) {
        return "{\"lesson\":\"%s\",\"student\":\"%s\"}".formatted(first.id().value(), student(student));
    }

    private static String body(String reason, String cells) {
        return "{\"date\":\"%s\",\"reason\":\"%s\",\"cells\":[%s]}".formatted(DAY, reason, cells);
    }

    private MvcTestResult get(Member member, String uri, String language) {
        return in(
                member,
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", language)
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .exchange());
    }

    private MvcTestResult put(Member member, String root, String body) {
        return in(
                member,
                () -> mvc.put()
                        .uri(root + list() + "/" + room.schoolClass().id().value() + "/reasons")
                        .header("Idempotency-Key", Ids.next())
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                        .content(body)
                        .exchange());
    }

    private static MvcTestResult in(Member member, Supplier<MvcTestResult> work) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(), work::get);
    }
}
