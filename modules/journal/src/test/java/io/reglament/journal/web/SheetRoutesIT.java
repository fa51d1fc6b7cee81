package io.reglament.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.GroupCast;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Marks, works and what programs read, over their addresses. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class SheetRoutesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    private GroupCast cast;
    private Member teacher;
    private GroupView group;
    private LessonId lesson;
    private PersonId student;

    @BeforeEach
    void a_lesson_of_a_group_in_smidovich() {
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        student = cast.students(group, 2).getFirst();
        lesson = cast.lesson(group, teacher, DAY, 2);
    }

    @Test
    void a_mark_is_saved_at_both_addresses_and_answered_in_order() {
        assertThat(put(teacher, s() + marks(), edits(edit("5", 0), edit("9", 1))))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"answers":[
                          {"outcome":"saved","version":1,"mark":"5","comment":"","by":"Смирнова А. П.",
                           "at":"2026-10-13T02:00:00Z"},
                          {"outcome":"refused","version":1,"mark":"5",
                           "detail":"Такой отметки нет: «9». В этой школе ставят отметки от 1 до 5."}]}""");
        assertThat(put(teacher, "/api/v1" + s() + marks(), edits(edit("4", 0))))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"answers":[{"outcome":"conflict","version":1,"mark":"5","by":"Смирнова А. П."}]}""");
    }

    @Test
    void an_old_mark_is_refused_with_the_clause_in_words() {
        put(teacher, s() + marks(), edits(edit("5", 0)));
        time.set(Instant.parse("2026-10-14T02:00:00Z"));
        assertThat(put(teacher, s() + marks(), edits(edit("4", 1))))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"answers":[{"outcome":"refused","version":1,"mark":"5",
                  "clause":{"id":"A-5.2x","ref":"5.2","label":"п. 5.2"}}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"edits\":[]}|#/edits",
                "{}|#/edits",
                "{\"edits\":[{\"work\":\"W\",\"student\":\"S\",\"mark\":\"5\",\"version\":0}]}|#/edits/0/key",
                "{\"edits\":[{\"key\":\"K\",\"student\":\"S\",\"mark\":\"5\",\"version\":0}]}|#/edits/0/work",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"version\":0}]}|#/edits/0/mark",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"mark\":\"5\"}]}|#/edits/0/version",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"mark\":\"1111111111111111111111111111111111111111111111111111111111111\",\"version\":0}]}|#/edits/0/mark",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"mark\":\"5\",\"version\":0,\"ordinal\":10}]}|#/edits/0/ordinal",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"mark\":\"\",\"comment\":\"x\",\"version\":0}]}|#/edits/0/comment",
                "{\"edits\":[{\"key\":\"K\",\"work\":\"W\",\"student\":\"S\",\"mark\":\"5\",\"version\":0,\"typedAt\":\"1970-01-01T00:00:00Z\"}]}|#/edits/0/typedAt"
            })
    void a_fault_names_its_place_and_nothing_is_kept(String body, String pointer) {
        String sent = body.replace("\"K\"", "\"" + Ids.next() + "\"")
                .replace("\"W\"", "\"" + lesson.value() + "\"")
                .replace("\"S\"", "\"" + student.value() + "\"");
        assertThat(put(teacher, s() + marks(), sent))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly(pointer);
        assertThat(get(teacher, s() + "/works/" + lesson.value() + "/marks/" + student.value()))
                .bodyJson()
                .extractingPath("$.changes")
                .asArray()
                .isEmpty();
    }

    @Test
    void a_cell_tells_its_history_with_names() {
        put(teacher, s() + marks(), edits(edit("5", 0)));
        for (String root : new String[] {"", "/api/v1"}) {
            assertThat(get(teacher, root + s() + "/works/" + lesson.value() + "/marks/" + student.value()))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"marks":[{"ordinal":1,"mark":"5","version":1,"changedBy":"Смирнова А. П."}],
                             "changes":[{"version":1,"before":"","after":"5","by":"Смирнова А. П."}]}""");
        }
    }

    @Test
    void a_work_is_made_changed_and_removed() {
        UUID id = Ids.next();
        String body = "{\"id\":\"%s\",\"lesson\":\"%s\",\"form\":\"test\",\"title\":\"Корни\",\"planned\":true}"
                .formatted(id, lesson.value());
        String address = s() + "/groups/" + group.id().value() + "/works";
        assertThat(post(teacher, address, body)).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"form":"test","title":"Корни","version":1,"missing":2,"pile":2,"lessonsOwn":false}""");
        assertThat(post(teacher, "/api/v1" + address, body)).hasStatus(200);
        String change =
                "{\"lesson\":\"%s\",\"form\":\"test\",\"title\":\"Степени\",\"version\":1}".formatted(lesson.value());
        assertThat(put(teacher, s() + "/works/" + id, change))
                .hasStatusOk()
                .bodyText()
                .contains("Степени");
        assertThat(put(teacher, s() + "/works/" + id, change.replace("Степени", "Дроби")))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"version\":2,\"current\":{\"title\":\"Степени\"}}");
        assertThat(exchange(HttpMethod.DELETE, teacher, s() + "/works/" + id, ""))
                .hasStatus(400);
        assertThat(exchange(HttpMethod.DELETE, teacher, s() + "/works/" + id + "?version=1", ""))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"version\":2,\"current\":{\"title\":\"Степени\"}}");
        assertThat(exchange(HttpMethod.DELETE, teacher, s() + "/works/" + id + "?version=2", ""))
                .hasStatus(204);
        assertThat(get(teacher, s() + "/works/" + id)).hasStatus(404);
        assertThat(get(teacher, s() + "/works/" + id + "/history"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"changes":[{"version":3,"field":"removed","before":"","after":"true","by":"Смирнова А. П."},
                  {"version":2,"field":"title","before":"Корни","after":"Степени"},
                  {"version":2,"field":"planned","before":"true","after":"false"},
                  {"version":1,"field":"weight"},{"version":1,"field":"title","before":"","after":"Корни"},
                  {"version":1,"field":"planned"},{"version":1,"field":"lesson"},
                  {"version":1,"field":"form","before":"","after":"test"},{"version":1,"field":"date"}]}""");
        assertThat(get(cast.teacher(), s() + "/works/" + id + "/history")).hasStatus(404);
    }

    @Test
    void programs_read_groups_sheets_and_works() {
        put(teacher, s() + marks(), edits(edit("5", 0)));
        String api = "/api/v1" + s();
        assertThat(get(teacher, api + "/groups")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items":[{"label":"9-Б","subject":"Алгебра","grade":9}],"page":0,"more":false}""");
        assertThat(get(teacher, api + "/groups/" + group.id().value() + "/sheet"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"access":"keep","marked":true,"symbols":["1","2","3","4","5"],
                         "columns":[{"form":"oral","lessonsOwn":true,"period":2}],
                         "rows":[{"cells":[{"member":true,"marks":[{"ordinal":1,"mark":"5","version":1}]}],
                                  "average":{"value":5.00}},
                                 {"cells":[{"member":true,"marks":[]}]}]}""");
        assertThat(get(teacher, api + "/groups/" + group.id().value() + "/works?from=2026-10-01&to=2026-10-31"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"items\":[],\"page\":0,\"more\":false}");
    }

    @Test
    void days_that_no_calendar_holds_are_not_there() {
        String works = "/api/v1" + s() + "/groups/" + group.id().value() + "/works";
        assertThat(get(teacher, works + "?from=2026-10-01&to=2029-10-31")).hasStatus(404);
        assertThat(get(teacher, works + "?from=2026-10-02&to=2026-10-01")).hasStatus(404);
        assertThat(get(teacher, works + "?from=%2B999999999-12-31&to=tomorrow")).hasStatus(404);
    }

    @Test
    void a_student_reads_their_own_week_and_marks_and_nobody_elses() {
        put(teacher, s() + marks(), edits(edit("5", 0)));
        Member self = new Member(
                cast.school(), student, new PersonName("Ученик00", "Имя", Optional.empty()), Set.of(Role.STUDENT));
        journal.write(cast.school(), """
                insert into identity.post (school_id, id, sourced_id, person_id, role, active)
                values (?, ?, 'post', ?, 'STUDENT', true)""", Ids.next(), student.value());
        String api = "/api/v1" + s() + "/students/" + student.value();
        assertThat(get(self, api + "/week?date=2026-10-16"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"monday":"2026-10-12"}""");
        assertThat(get(self, api + "/marks?from=2026-10-01&to=2026-10-31"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"subjects":[{"subject":"Алгебра","marks":[{"date":"2026-10-13","mark":{"mark":"5"}}],
                         "average":{"value":5.00}}]}""");
        Member stranger =
                new Member(cast.school(), new PersonId(Ids.next()), self.name(), Set.of(Role.STUDENT, Role.PARENT));
        assertThat(get(stranger, api + "/week?date=2026-10-16")).hasStatus(404);
        assertThat(get(stranger, api + "/marks?from=2026-10-01&to=2026-10-31")).hasStatus(404);
    }

    @Test
    void for_anybody_else_and_in_another_school_there_is_nothing() {
        Member colleague = cast.teacher();
        Member elsewhere = new GroupCast(journal, "bishkek-48", "Asia/Bishkek").teacher();
        for (Member stranger : new Member[] {colleague, elsewhere}) {
            assertThat(put(stranger, s() + marks(), edits(edit("5", 0)))).hasStatus(404);
            assertThat(get(stranger, "/api/v1" + s() + "/groups/" + group.id().value() + "/sheet"))
                    .hasStatus(404);
            assertThat(get(stranger, s() + "/works/" + lesson.value() + "/marks/" + student.value()))
                    .hasStatus(404);
        }
        assertThat(get(teacher, s() + "/works/" + lesson.value() + "/marks/" + Ids.next()))
                .as("a student who is not of the group")
                .hasStatus(404);
        assertThat(put(teacher, s() + marks(), edits(edit("5", 0)))).hasStatusOk();
    }

    private String s() {
        return "/s/" + cast.school().slug();
    }

    private String marks() {
        return "/groups/" + group.id().value() + "/marks";
    }

    private String edit(String mark, int version) {
        return "{\"key\":\"%s\",\"work\":\"%s\",\"student\":\"%s\",\"ordinal\":1,\"mark\":\"%s\",\"version\":%d}"
                .formatted(Ids.next(), lesson.value(), student.value(), mark, version);
    }

    private static String edits(String... edits) {
        return "{\"edits\":[" + String.join(",", edits) + "]}";
    }

    private MvcTestResult get(Member member, String uri) {
        return exchange(HttpMethod.GET, member, uri, "");
    }

    private MvcTestResult put(Member member, String uri, String body) {
        return exchange(HttpMethod.PUT, member, uri, body);
    }

    private MvcTestResult post(Member member, String uri, String body) {
        return exchange(HttpMethod.POST, member, uri, body);
    }

    private MvcTestResult exchange(HttpMethod method, Member member, String uri, String body) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(),
                () -> mvc.method(method)
                        .uri(URI.create(uri))
                        .header("Accept-Language", "ru")
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                        .content(body)
                        .exchange());
    }
}
