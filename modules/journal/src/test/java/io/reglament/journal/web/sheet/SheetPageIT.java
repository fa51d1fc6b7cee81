package io.reglament.journal.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.GroupCast;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.Works;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.SignedIn;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class SheetPageIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant NOON = Instant.parse("2026-10-13T02:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast journal;

    @Autowired
    private Marks marks;

    @Autowired
    private Works works;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private GroupCast cast;
    private Member teacher;
    private GroupView group;
    private LessonId lesson;
    private List<PersonId> students;

    @BeforeEach
    void a_group_with_a_lesson_and_a_work() {
        time.set(NOON);
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        students = cast.students(group, 3);
        lesson = cast.lesson(group, teacher, DAY, 2);
        WorkEntry test = new WorkEntry(Optional.of(lesson), Optional.empty(), "test", "Векторы <b>", true);
        in(teacher, () -> works.create(group, new WorkId(Ids.next()), test, teacher));
        in(teacher, () -> marks.save(group, List.of(five(students.get(1))), teacher));
    }

    @Test
    void the_page_comes_with_everything_in_it() {
        assertThat(get(teacher, sheet(), "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("data-symbols=\"1 2 3 4 5\"", "data-keeps=\"true\"", "data-corrects=\"false\"")
                .contains("/s/" + cast.school().slug() + "/lessons/" + lesson.value())
                .contains("Ученик01 Имя<td>5<td class=\"o\"><td class=average>5,00")
                .contains(
                        "Векторы &lt;b&gt;",
                        "<b>3</b>",
                        "data-roll=\"/s/" + cast.school().slug() + "/lessons/#/roll/@\"")
                .doesNotContain("Векторы <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void no_words_are_missing_in_any_language(String language) {
        assertThat(get(teacher, sheet(), language)).hasStatusOk().bodyText().doesNotContain("??", "journal.sheet");
        assertThat(get(teacher, root() + "/sheets", language))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??", "journal.sheet");
    }

    @Test
    void a_deputy_head_looks_and_may_correct() {
        assertThat(get(cast.deputyHead(), sheet(), "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("data-keeps=\"false\"", "data-corrects=\"true\"")
                .doesNotContain("data-add-work");
    }

    @Test
    void a_colleagues_lesson_is_no_link_and_one_before_the_columns_shown_is_a_page_away() {
        Member colleague = cast.teacher();
        cast.teaches(colleague, group);
        assertThat(get(colleague, sheet(), "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("data-keeps=\"true\"", " data-other")
                .doesNotContain("/lessons/" + lesson.value(), "before=");
        for (int i = 0; i < 125; i++) {
            cast.lesson(group, teacher, DAY.minusDays(1 + i / 7), i % 7 + 1);
        }
        assertThat(get(teacher, sheet(), "ru"))
                .bodyText()
                .contains("?term=" + cast.term().id().value() + "&amp;before=", "Более ранние столбцы")
                .doesNotContain("Последние столбцы");
        assertThat(get(teacher, sheet() + "?before=" + lesson.value(), "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("Последние столбцы", "data-o=\"500 100\">5,00");
        assertThat(get(teacher, sheet() + "?before=" + Ids.next(), "ru")).hasStatus(404);
    }

    @Test
    void for_another_teacher_and_in_another_school_there_is_no_sheet() {
        assertThat(get(cast.teacher(), sheet(), "ru")).hasStatus(404);
        Member elsewhere = new GroupCast(journal, "bishkek-48", "Asia/Bishkek").teacher();
        assertThat(get(elsewhere, sheet(), "ru")).hasStatus(404);
        assertThat(get(teacher, sheet() + "?term=" + Ids.next(), "ru")).hasStatus(404);
        assertThat(get(teacher, sheet() + "?term=" + cast.term().id().value(), "ru"))
                .hasStatusOk();
    }

    @Test
    void a_grown_sheet_asks_no_more_of_the_database() throws Exception {
        List<String> before = asked();
        cast.students(group, 22);
        for (int day = 1; day < 29; day++) {
            cast.lesson(group, teacher, LocalDate.of(2026, 9, 1).plusDays(day), 3);
        }
        assertThat(asked()).isNotEmpty().hasSameSizeAs(before);
    }

    @Test
    void ones_own_groups_are_listed_and_all_of_them_for_whoever_may_see_every_lesson() {
        Member colleague = cast.teacher();
        cast.group("Химия", 8, "А", colleague);
        String own = "/groups/" + group.id().value() + "/sheet";
        assertThat(get(teacher, root() + "/sheets", "ru"))
                .hasStatusOk()
                .bodyText()
                .contains(own)
                .doesNotContain("Химия");
        assertThat(get(cast.deputyHead(), root() + "/sheets?filter=хим", "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("Химия")
                .doesNotContain(own);
    }

    private List<String> asked() throws Exception {
        return queries.statementsDuring(
                () -> assertThat(get(teacher, sheet(), "ru")).hasStatusOk());
    }

    private MarkEdit five(PersonId student) {
        return new MarkEdit(Ids.next(), WorkId.ofLesson(lesson), student, 1, "5", Optional.empty(), 0, NOON, "");
    }

    private String root() {
        return "/s/" + cast.school().slug();
    }

    private String sheet() {
        return root() + "/groups/" + group.id().value() + "/sheet";
    }

    private MvcTestResult get(Member member, String uri, String language) {
        return in(
                member,
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", language)
                        .requestAttr(SignedIn.MEMBER, member)
                        .exchange());
    }

    private static <T> T in(Member member, java.util.function.Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(member.school().id(), work::get);
    }
}
