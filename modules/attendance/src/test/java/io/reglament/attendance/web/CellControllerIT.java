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
import java.util.UUID;
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
class CellControllerIT {
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
    void one_student_is_marked_at_both_addresses() {
        assertThat(put(teacher, "", student(0), "{\"mark\":\"absent\"}"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"version\":1,\"mark\":\"absent\",\"minutes\":null}");
        assertThat(put(teacher, "/api/v1", student(1), "{\"mark\":\"late\",\"typedAt\":\"2026-10-13T03:59:00Z\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"version\":2,\"mark\":\"late\"}");
        assertThat(put(teacher, "", student(0), "{\"mark\":\"present\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"version\":3,\"mark\":\"present\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|#/mark",
                "{\"mark\":\"ill\"}|#/mark",
                "{\"mark\":\"absent\",\"typedAt\":\"1970-01-01T00:00:00Z\"}|#/typedAt"
            })
    void a_fault_names_its_place(String body, String pointer) {
        assertThat(put(teacher, "", student(0), body))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly(pointer);
    }

    @Test
    void only_who_keeps_the_lesson_and_only_its_students() {
        String absent = "{\"mark\":\"absent\"}";
        Member colleague = cast.teacher(teacher.school());
        Member deputy = cast.member(teacher.school(), Role.DEPUTY_HEAD);
        Member elsewhere = cast.teacher(cast.school());
        for (Member stranger : List.of(colleague, deputy, elsewhere)) {
            assertThat(put(stranger, "", student(0), absent)).hasStatus(404);
        }
        LessonView other = cast.lesson(colleague, DAY);
        UUID theirs = cast.students(teacher.school(), other, 1, Optional.empty())
                .getFirst()
                .value();
        assertThat(put(teacher, "", theirs, absent)).hasStatus(404);
        assertThat(put(teacher, "", Ids.next(), absent)).hasStatus(404);
        assertThat(put(teacher, "", student(0), absent)).hasStatusOk();
    }

    private UUID student(int number) {
        return students.get(number).value();
    }

    private MvcTestResult put(Member member, String root, UUID student, String body) {
        String path =
                "/s/" + teacher.school().slug() + "/lessons/" + lesson.id().value() + "/roll/" + student;
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(),
                () -> mvc.put()
                        .uri(root + path)
                        .header("Idempotency-Key", Ids.next())
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                        .content(body)
                        .exchange());
    }
}
