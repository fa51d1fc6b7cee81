package io.reglament.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
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
import java.util.Optional;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class, MemberOfTheRequest.class})
class RollControllerIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private MovableTime time;

    private Member teacher;
    private LessonView lesson;
    private List<PersonId> students;

    @BeforeEach
    void a_lesson_with_three_students() {
        time.set(Instant.parse("2026-10-13T04:00:00Z"));
        teacher = cast.teacher(cast.school());
        lesson = cast.lesson(teacher, DAY);
        students = cast.students(teacher.school(), lesson, 3, Optional.empty());
    }

    @Test
    void what_is_put_is_what_is_got_at_both_addresses() {
        assertThat(put(teacher, body(0, "{\"kind\":\"late\",\"minutes\":10}"))).hasStatusOk();
        for (String root : new String[] {"", "/api/v1"}) {
            assertThat(get(teacher, root + roll())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                            {"version":1,"exceptions":{"%s":{"kind":"late","minutes":10}},
                             "takenSince":"2026-10-13T04:00:00Z","takenBy":"Смирнова А. П."}""".formatted(
                            students.getFirst().value()));
        }
    }

    @Test
    void a_late_roll_is_a_conflict_with_what_stands() {
        put(teacher, body(0, "{\"kind\":\"absent\"}"));
        assertThat(put(teacher, body(0, "{\"kind\":\"late\"}")))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"version":1,"current":{"version":1,"exceptions":{"%s":{"kind":"absent"}}},
                         "changedBy":"Смирнова А. П.","changedAt":"2026-10-13T04:00:00Z"}""".formatted(students.getFirst().value()));
    }

    @Test
    void a_stranger_is_a_fault_at_its_place() {
        UUID stranger = Ids.next();
        String body = "{\"version\":0,\"exceptions\":{\"%s\":{\"kind\":\"absent\"}}}".formatted(stranger);
        assertThat(put(teacher, body))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo("{\"faults\":[{\"pointer\":\"#/exceptions/%s\",\"detail\":\"%s\"}]}"
                        .formatted(stranger, "Этого ученика в день урока нет в группе."));
        assertThat(get(teacher, roll())).bodyJson().extractingPath("$.version").isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\":0}|#/exceptions",
                "{\"exceptions\":{}}|#/version",
                "{\"exceptions\":{},\"version\":0,\"typedAt\":\"2222-01-01T00:00:00Z\"}|#/typedAt",
                "{\"exceptions\":{\"ID\":null},\"version\":0}|#/exceptions/ID",
                "{\"exceptions\":{\"ID\":{\"kind\":\"ill\"}},\"version\":0}|#/exceptions/ID/kind",
                "{\"exceptions\":{\"ID\":{}},\"version\":0}|#/exceptions/ID/kind",
                "{\"exceptions\":{\"ID\":{\"kind\":\"absent\",\"minutes\":5}},\"version\":0}|#/exceptions/ID/minutes",
                "{\"exceptions\":{\"ID\":{\"kind\":\"late\",\"minutes\":241}},\"version\":0}|#/exceptions/ID/minutes"
            })
    void a_fault_names_its_place_and_nothing_is_kept(String body, String pointer) {
        String id = students.getFirst().value().toString();
        assertThat(put(teacher, body.replace("ID", id)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly(pointer.replace("ID", id));
        assertThat(get(teacher, roll())).bodyJson().extractingPath("$.version").isEqualTo(0);
    }

    @Test
    void a_roll_without_ids_that_are_ids_is_malformed() {
        assertThat(put(teacher, "{\"exceptions\":{\"x\":{\"kind\":\"absent\"}},\"version\":0}"))
                .hasStatus(400);
        assertThat(put(teacher, "[]")).hasStatus(400);
    }

    @Test
    void all_here_leads_back_to_the_day_or_answers_in_json() {
        String day = "/s/" + teacher.school().slug() + "/day";
        assertThat(allHere(day, MediaType.TEXT_HTML)).hasStatus(303).headers().hasValue(HttpHeaders.LOCATION, day);
        assertThat(allHere("https://evil.example/", MediaType.TEXT_HTML))
                .hasStatus(303)
                .headers()
                .hasValue(HttpHeaders.LOCATION, roll().replace("/roll", ""));
        assertThat(allHere(day, MediaType.APPLICATION_JSON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void before_the_lesson_it_is_refused_in_words_and_the_panel_says_from_when() {
        time.set(lesson.startsAt().minusSeconds(60));
        assertThat(put(teacher, body(0, "{\"kind\":\"absent\"}")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("Урок ещё не начался", "09:00");
        assertThat(allHere("/", MediaType.APPLICATION_JSON)).hasStatus(422);
        assertThat(get(teacher, "/fixture/" + lesson.id().value()))
                .bodyText()
                .contains("Перекличку проводят с начала урока");
        time.set(lesson.startsAt());
        assertThat(get(teacher, "/fixture/" + lesson.id().value()))
                .bodyText()
                .doesNotContain("Перекличку проводят с начала урока");
        assertThat(allHere("/", MediaType.APPLICATION_JSON)).hasStatusOk();
    }

    @Test
    void one_who_may_only_look_reads_and_does_not_take() {
        put(teacher, body(0, "{\"kind\":\"absent\"}"));
        Member deputy = deputy();
        assertThat(get(deputy, roll())).hasStatusOk();
        assertThat(get(deputy, roll() + "/history")).hasStatusOk();
        assertThat(put(deputy, body(1, "{\"kind\":\"late\"}"))).hasStatus(404);
    }

    @Test
    void for_anybody_else_and_in_another_school_there_is_nothing() {
        Member colleague = cast.teacher(teacher.school());
        Member elsewhere = cast.teacher(cast.school());
        for (Member stranger : new Member[] {colleague, elsewhere}) {
            assertThat(get(stranger, roll())).hasStatus(404);
            assertThat(get(stranger, roll() + "/history")).hasStatus(404);
            assertThat(put(stranger, body(0, "{\"kind\":\"late\"}"))).hasStatus(404);
        }
        assertThat(get(teacher, roll())).hasStatusOk();
    }

    @Test
    void the_history_is_told_with_names() {
        put(teacher, body(0, "{\"kind\":\"absent\"}"));
        assertThat(get(teacher, roll() + "/history")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"changes":[{"version":1,"before":{"%1$s":"present"},"after":{"%1$s":"absent"},
                          "by":"Смирнова А. П."}],"next":null}""".formatted(
                        students.getFirst().value()));
    }

    @Test
    void the_panel_has_buttons_for_the_teacher_and_words_for_the_deputy() {
        String page = "/fixture/" + lesson.id().value();
        assertThat(get(teacher, page))
                .hasStatusOk()
                .bodyText()
                .contains("data-url=\"" + roll() + "\"", "Все на месте", "Ученик0 Имя", "data-mark=\"present\"")
                .doesNotContain("??");
        put(teacher, body(0, "{\"kind\":\"late\",\"minutes\":10}"));
        assertThat(get(teacher, page)).bodyText().doesNotContain("Все на месте").contains("data-minutes=\"10\"");
        assertThat(get(deputy(), page))
                .hasStatusOk()
                .bodyText()
                .contains("опоздание 10 мин", "здесь", "Ученик2 Имя")
                .doesNotContain("data-student", "??");
    }

    private Member deputy() {
        return new Member(teacher.school(), new PersonId(Ids.next()), teacher.name(), Set.of(Role.DEPUTY_HEAD));
    }

    private String roll() {
        return "/s/" + teacher.school().slug() + "/lessons/" + lesson.id().value() + "/roll";
    }

    private String body(int version, String mark) {
        return "{\"version\":%d,\"exceptions\":{\"%s\":%s}}"
                .formatted(version, students.getFirst().value(), mark);
    }

    private MvcTestResult allHere(String back, MediaType accept) {
        return in(
                teacher,
                () -> mvc.post()
                        .uri(roll() + "/all-here")
                        .param("back", back)
                        .accept(accept)
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, teacher)
                        .exchange());
    }

    private MvcTestResult get(Member member, String uri) {
        return in(
                member,
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", "ru")
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .exchange());
    }

    private MvcTestResult put(Member member, String body) {
        return in(
                member,
                () -> mvc.put()
                        .uri(roll())
                        .header("Accept-Language", "ru")
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
