package io.reglament.journal.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.AbsencesOfTheTest;
import io.reglament.journal.GroupCast;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecords;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.journal.SheetPrint;
import io.reglament.journal.SheetPrints;
import io.reglament.journal.WorkId;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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

/** A sheet is printed, the journal goes on, and whoever holds the paper asks whether it still says the same. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({
    MovableClock.class,
    QueryCounting.class,
    JournalCastConfiguration.class,
    MemberOfTheRequest.class,
    AbsencesOfTheTest.class
})
class PrintsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant NOON = Instant.parse("2026-10-13T02:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast journal;

    @Autowired
    private SheetPrints prints;

    @Autowired
    private Marks marks;

    @Autowired
    private LessonRecords records;

    @Autowired
    private Lessons lessons;

    @Autowired
    private AbsencesOfTheTest absences;

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
    void a_group_with_a_lesson_that_is_recorded() {
        time.set(NOON);
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        students = cast.students(group, 3);
        lesson = cast.lesson(group, teacher, DAY, 2);
        mark("4", 0);
        absences.absent(lesson, students.get(2));
        LessonEntry entry = new LessonEntry("Дроби <b>", "№ 5", Optional.empty(), false, 0, Ids.next(), NOON);
        in(teacher, () -> records.save(lessons.find(lesson).orElseThrow(), entry, teacher));
    }

    @Test
    void a_print_is_registered_once_and_shows_both_halves_of_the_journal() {
        UUID key = Ids.next();
        String paper = sent(teacher, key);
        assertThat(sent(teacher, key)).isEqualTo(paper);
        SheetPrint other = print(teacher);
        assertThat(other.number()).isEqualTo(2);
        assertThat(other.last()).isEqualTo(DAY);
        assertThat(get(teacher, paper, "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("Ученик01 Имя", "Дроби &lt;b&gt;", "№ 5", "13.10", "Экз. № 1", "Директор")
                .contains("<td>4</td>", "<td>н</td>")
                .containsPattern("код [0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    @Test
    void the_register_says_what_has_changed_since_in_words() {
        SheetPrint print = print(teacher);
        assertThat(get(teacher, register(), "ru")).hasStatusOk().bodyText().contains("совпадает с журналом");
        mark("5", 1);
        absences.absent(lesson, students.get(1));
        assertThat(get(teacher, register(), "ru"))
                .bodyText()
                .contains("журнал изменён после печати: 2 места")
                .doesNotContain("совпадает");
        assertThat(get(teacher, register() + "/" + print.id() + "/changes", "ru"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)Отметка</td>\\s*<td>Ученик00[^<]*</td><td>4</td><td>5</td>")
                .containsPattern("(?s)Пропуск</td>\\s*<td>Ученик01[^<]*</td><td>ничего нет</td><td>отсутствует</td>");
        print(teacher);
        assertThat(get(teacher, register(), "ru")).bodyText().contains("совпадает", "2 места");
    }

    @Test
    void a_code_from_paper_tells_its_print_however_it_is_typed() {
        SheetPrint print = print(teacher);
        String typed = PaperCode.printed(print.code()).toLowerCase(Locale.ROOT);
        assertThat(get(cast.deputyHead(), root() + "/prints?code=" + typed, "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("9-Б · Алгебра", "совпадает", "Экз. № 1");
        assertThat(get(cast.teacher(), root() + "/prints?code=" + typed, "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("с таким кодом нет")
                .doesNotContain("Алгебра");
        assertThat(get(teacher, root() + "/prints?code=" + "1".repeat(41), "ru"))
                .hasStatus(422);
    }

    @Test
    void papers_are_for_who_sees_the_whole_sheet() {
        SheetPrint print = print(teacher);
        Member leader = cast.teacher();
        cast.leads(leader, group, GroupCast.FIRST, students.get(0));
        Member elsewhere = new GroupCast(journal, "bishkek-48", "Asia/Bishkek").teacher();
        for (Member other : List.of(cast.teacher(), leader, elsewhere)) {
            assertThat(get(other, register(), "ru")).hasStatus(404);
            assertThat(get(other, register() + "/" + print.id(), "ru")).hasStatus(404);
            assertThat(get(other, register() + "/" + print.id() + "/changes", "ru"))
                    .hasStatus(404);
            assertThat(post(other, cast.term().id().value(), Ids.next())).hasStatus(404);
        }
        assertThat(post(teacher, Ids.next(), Ids.next())).hasStatus(404);
        assertThat(get(teacher, register() + "/" + Ids.next(), "ru")).hasStatus(404);
    }

    @Test
    void more_prints_and_students_ask_no_more_of_the_database() throws Exception {
        print(teacher);
        List<String> before = asked();
        cast.students(group, 22);
        for (int more = 0; more < 25; more++) {
            cast.lesson(group, teacher, GroupCast.FIRST.plusDays(more), 3);
            print(teacher);
        }
        assertThat(asked()).isNotEmpty().hasSameSizeAs(before);
        assertThat(get(teacher, register() + "?page=1", "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("Экз. № 1<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void no_words_are_missing_in_any_language(String language) {
        SheetPrint print = print(teacher);
        mark("5", 1);
        String paper = register() + "/" + print.id();
        for (String page : List.of(register(), paper, paper + "/changes", root() + "/prints?code=" + print.code())) {
            assertThat(get(teacher, page, language)).hasStatusOk().bodyText().doesNotContain("??", "journal.paper.");
        }
    }

    private List<String> asked() throws Exception {
        return queries.statementsDuring(
                () -> assertThat(get(teacher, register(), "ru")).hasStatusOk());
    }

    private void mark(String mark, int version) {
        MarkEdit edit = new MarkEdit(
                Ids.next(), WorkId.ofLesson(lesson), students.getFirst(), 1, mark, Optional.empty(), version, NOON, "");
        in(teacher, () -> marks.save(group, List.of(edit), teacher));
    }

    private SheetPrint print(Member by) {
        return in(by, () -> prints.print(group.id().value(), cast.term().id().value(), Ids.next(), by));
    }

    private String sent(Member by, UUID key) {
        MvcTestResult answer = post(by, cast.term().id().value(), key);
        assertThat(answer).hasStatus3xxRedirection();
        return Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElseThrow();
    }

    private MvcTestResult post(Member by, UUID term, UUID key) {
        return in(
                by,
                () -> mvc.post()
                        .uri(register())
                        .param("term", term.toString())
                        .param("key", key.toString())
                        .requestAttr(SignedIn.MEMBER, by)
                        .exchange());
    }

    private String root() {
        return "/s/" + cast.school().slug();
    }

    private String register() {
        return root() + "/groups/" + group.id().value() + "/prints";
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

    private static <T> T in(Member member, Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(member.school().id(), work::get);
    }
}
