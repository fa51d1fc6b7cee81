package io.reglament.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class RecordControllerIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final String ENTRY =
            "{\"topic\":\"Дроби\",\"homework\":\"п. 4\",\"minutes\":20,\"noHomework\":false,\"version\":0}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast cast;

    @Autowired
    private MovableTime time;

    private Member teacher;
    private LessonView lesson;

    @BeforeEach
    void a_lesson_in_smidovich() {
        time.set(Instant.parse("2026-10-13T07:00:00Z"));
        teacher = cast.teacher(cast.school("smidovich-3", "Asia/Vladivostok"));
        lesson = cast.lesson(teacher, DAY);
    }

    @Test
    void what_is_put_is_what_is_got_at_both_addresses() {
        assertThat(put(teacher, Ids.next(), ENTRY)).hasStatusOk();
        for (String root : new String[] {"", "/api/v1"}) {
            assertThat(get(teacher, root + record())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                            {"version":1,"topic":"Дроби","homework":"п. 4","minutes":20,"noHomework":false,
                             "changedBy":"Смирнова А. П.","topicSince":"2026-10-13T07:00:00Z"}""");
        }
    }

    @Test
    void a_late_save_is_a_conflict_with_what_stands() {
        put(teacher, Ids.next(), ENTRY);
        assertThat(put(teacher, Ids.next(), ENTRY.replace("Дроби", "Степени")))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"version":1,"current":{"topic":"Дроби","homework":"п. 4","minutes":20,"noHomework":false},
                         "changedBy":"Смирнова А. П.","changedAt":"2026-10-13T07:00:00Z"}""");
    }

    @Test
    void a_refusal_names_its_clause_and_says_it_in_words() {
        time.set(Instant.parse("2026-10-13T14:00:00Z"));
        assertThat(put(teacher, Ids.next(), ENTRY)).hasStatus(422).bodyJson().isLenientlyEqualTo("""
                        {"detail":"Домашнее задание прошедшего урока задним числом не вписывают и не меняют.",
                         "clause":{"id":"A-5.2y","ref":"5.2"}}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"homework\":\"\",\"version\":0}|#/topic",
                "{\"topic\":\"\",\"version\":0}|#/homework",
                "{\"topic\":\"\",\"homework\":\"\"}|#/version",
                "{\"topic\":\"\",\"homework\":\"\",\"version\":-1}|#/version",
                "{\"topic\":\"a\\nb\",\"homework\":\"\",\"version\":0}|#/topic",
                "{\"topic\":\"\",\"homework\":\"\\u0000\",\"version\":0}|#/homework",
                "{\"topic\":\"\",\"homework\":\"\",\"minutes\":0,\"version\":0}|#/minutes",
                "{\"topic\":\"\",\"homework\":\"\",\"minutes\":601,\"version\":0}|#/minutes",
                "{\"topic\":\"\",\"homework\":\"п. 4\",\"noHomework\":true,\"version\":0}|#/noHomework",
                "{\"topic\":\"\",\"homework\":\"\",\"version\":0,\"typedAt\":\"1970-01-01T00:00:00Z\"}|#/typedAt"
            })
    void a_fault_names_its_place_and_nothing_is_kept(String body, String pointer) {
        assertThat(put(teacher, Ids.next(), body))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[*].pointer")
                .asArray()
                .containsExactly(pointer);
        assertThat(get(teacher, record()))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(0);
    }

    @Test
    void too_long_a_text_and_a_character_nobody_can_read_are_told_in_words() {
        assertThat(put(teacher, Ids.next(), ENTRY.replace("Дроби", "т".repeat(501))))
                .hasStatus(422)
                .bodyText()
                .contains("500");
        assertThat(put(teacher, Ids.next(), ENTRY.replace("Дроби", "\\u0007")))
                .hasStatus(422)
                .bodyText()
                .contains("Здесь есть знаки, которые нельзя напечатать.");
    }

    @Test
    void a_save_without_a_key_is_malformed() {
        assertThat(in(
                        teacher,
                        () -> mvc.put()
                                .uri(record())
                                .requestAttr(MemberOfTheRequest.ATTRIBUTE, teacher)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(ENTRY)
                                .exchange()))
                .hasStatus(400);
    }

    @Test
    void one_who_may_only_look_reads_and_does_not_write() {
        put(teacher, Ids.next(), ENTRY);
        Member deputy =
                new Member(teacher.school(), new PersonId(Ids.next()), teacher.name(), Set.of(Role.DEPUTY_HEAD));
        assertThat(get(deputy, record())).hasStatusOk();
        assertThat(get(deputy, record() + "/history")).hasStatusOk();
        assertThat(put(deputy, Ids.next(), ENTRY)).hasStatus(404);
    }

    @Test
    void for_anybody_else_and_in_another_school_there_is_nothing() {
        Member colleague = cast.teacher(teacher.school());
        Member elsewhere = cast.teacher(cast.school("bishkek-48", "Asia/Bishkek"));
        for (Member stranger : new Member[] {colleague, elsewhere}) {
            assertThat(get(stranger, record())).hasStatus(404);
            assertThat(get(stranger, record() + "/history")).hasStatus(404);
            assertThat(put(stranger, Ids.next(), ENTRY)).hasStatus(404);
        }
        assertThat(get(teacher, record())).hasStatusOk();
    }

    @Test
    void the_history_is_told_with_names() {
        put(teacher, Ids.next(), ENTRY);
        assertThat(get(teacher, record() + "/history")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"changes":[
                          {"version":1,"field":"topic","before":"","after":"Дроби","by":"Смирнова А. П."},
                          {"version":1,"field":"homework-minutes","before":"","after":"20"},
                          {"version":1,"field":"homework","before":"","after":"п. 4"}],"next":null}""");
    }

    @Test
    void the_panel_is_a_form_for_the_teacher_and_a_text_for_the_deputy() {
        put(teacher, Ids.next(), ENTRY);
        assertThat(get(teacher, "/fixture/" + lesson.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("data-autosave=\"" + record() + "\"", "data-version=\"1\"", "value=\"Дроби\"")
                .contains("не задано", "Смирнова А. П.")
                .doesNotContain("??", "journal-homework-closed");
        Member deputy =
                new Member(teacher.school(), new PersonId(Ids.next()), teacher.name(), Set.of(Role.DEPUTY_HEAD));
        assertThat(get(deputy, "/fixture/" + lesson.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("Дроби")
                .doesNotContain("<textarea", "??");
    }

    @Test
    void next_day_the_panel_says_by_which_clause_homework_is_closed() {
        time.set(Instant.parse("2026-10-13T14:00:00Z"));
        assertThat(get(teacher, "/fixture/" + lesson.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("journal-homework-closed", "5.2", "readonly");
    }

    private String record() {
        return "/s/" + teacher.school().slug() + "/lessons/" + lesson.id().value() + "/record";
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

    private MvcTestResult put(Member member, UUID key, String body) {
        return in(
                member,
                () -> mvc.put()
                        .uri(record())
                        .header("Accept-Language", "ru")
                        .header("Idempotency-Key", key)
                        .requestAttr(MemberOfTheRequest.ATTRIBUTE, member)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                        .content(body)
                        .exchange());
    }

    private static MvcTestResult in(Member member, java.util.function.Supplier<MvcTestResult> work) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(), work::get);
    }
}
