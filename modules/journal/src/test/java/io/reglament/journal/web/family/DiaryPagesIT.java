package io.reglament.journal.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.SignedIn;
import io.reglament.journal.web.family.FamilyCast.Work;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Tuesday, 12:00 in Bishkek: Anna and a classmate of hers, a mother of Anna here and of Timur in another school. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class DiaryPagesIT {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final Instant NOON = Instant.parse("2026-10-13T06:00:00Z");
    private static final Work TEST = new Work("test", "Векторы <b>1</b>", new BigDecimal("3.00"), "Проверь & исправь");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast cast;

    @Autowired
    private FamilyCast families;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private Member mother;
    private Member anna;
    private Member classmate;
    private Member timur;
    private Member motherThere;
    private LessonView lesson;

    @BeforeEach
    void aFamilyInTwoSchools() {
        time.set(NOON);
        School school = cast.school("bishkek-48", "Asia/Bishkek");
        School other = cast.school("smidovich-3", "Asia/Vladivostok");
        Member teacher = cast.teacher(school);
        mother = families.person(school, Role.PARENT, "Иванова", "Ольга");
        anna = families.person(school, Role.STUDENT, "Иванова", "Анна");
        classmate = families.person(school, Role.STUDENT, "Чужакова", "Айжан");
        families.guards(mother, anna);
        lesson = families.lesson(cast, teacher, TUESDAY, anna, classmate);
        families.record(school, lesson, "Квадратный трёхчлен", "№ 214, 216", 25);
        families.again(school, lesson, TUESDAY.plusDays(1));
        families.mark(anna, lesson, TEST, "4", NOON.minusSeconds(3600));
        families.mark(classmate, lesson, new Work("test", "Чужая работа", BigDecimal.ONE, "чужое"), "2", NOON);
        timur = families.person(other, Role.STUDENT, "Иванов", "Тимур");
        motherThere = families.person(other, Role.PARENT, "Иванова", "Ольга");
        families.guards(motherThere, timur);
    }

    @Test
    void the_week_shows_lessons_homework_and_what_a_mark_is_for() {
        assertThat(page(mother, week(anna)))
                .contains("Алгебра", "09:00", "Квадратный трёхчлен", "№ 214, 216", "25 мин")
                .contains("<b class=\"big\">4</b>", "Векторы &lt;b&gt;1&lt;/b&gt;", "Проверь &amp; исправь", "новая")
                .contains("Сделать к дню: среда, 14 октября", "всего 25 мин", "сегодня")
                .doesNotContain("??", "journal.family");
    }

    @Test
    void a_mark_is_new_for_three_days() {
        time.set(NOON.minusSeconds(3600).plus(DiaryWords.FRESH));
        assertThat(page(mother, week(anna) + "?date=2026-10-13")).contains("новая");
        time.set(NOON.minusSeconds(3599).plus(DiaryWords.FRESH));
        assertThat(page(mother, week(anna) + "?date=2026-10-13"))
                .contains("<b class=\"big\">4</b>")
                .doesNotContain("новая");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/week", "/marks"})
    void no_byte_is_about_a_classmate(String page) {
        for (Member reader : List.of(mother, anna)) {
            assertThat(page(reader, root(anna) + page))
                    .contains("Векторы")
                    .doesNotContain("Чужак", "Айжан", "Чужая работа", "чужое")
                    .doesNotContain(classmate.person().value().toString());
        }
        assertThat(page(classmate, root(classmate) + page)).contains("Чужая работа");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/week", "/marks"})
    void only_the_student_and_their_guardian_find_it(String page) {
        assertThat(get(mother, root(anna) + page)).hasStatusOk();
        assertThat(get(anna, root(anna) + page)).hasStatusOk();
        assertThat(get(mother, root(classmate) + page)).hasStatus(404);
        assertThat(get(anna, root(classmate) + page)).hasStatus(404);
        assertThat(get(anna, root(mother) + page)).hasStatus(404);
        assertThat(get(motherThere, root(timur) + page)).hasStatusOk();
        assertThat(get(
                        mother,
                        "/s/" + mother.school().slug() + "/students/"
                                + timur.person().value() + page))
                .hasStatus(404);
        assertThat(get(mother, "/s/" + mother.school().slug() + "/students/" + Ids.next() + page))
                .hasStatus(404);
        Member head = new Member(mother.school(), mother.person(), mother.name(), Set.of(Role.HEAD));
        assertThat(get(head, root(anna) + page)).hasStatus(404);
    }

    @Test
    void the_marks_explain_their_average() {
        LessonView second = families.again(anna.school(), lesson, TUESDAY.minusDays(1));
        families.mark(anna, second, new Work("oral", "", BigDecimal.ONE, ""), "5", NOON);
        assertThat(page(mother, root(anna) + "/marks"))
                .contains("Алгебра", "2 отметки", "4,25")
                .contains("(5 × 1 + 4 × 3) : 4 = 17 : 4 = 4,25")
                .contains("Векторы &lt;b&gt;1&lt;/b&gt;", "Проверь &amp; исправь")
                .doesNotContain("??", "journal.family");
        assertThat(page(mother, root(anna) + "/marks?term=year")).contains("2 отметки");
        assertThat(page(mother, root(anna) + "/marks?term=" + lesson.term().value()))
                .contains("2 отметки");
        assertThat(get(mother, root(anna) + "/marks?term=none")).hasStatus(404);
    }

    @Test
    void children_of_two_schools_stand_beside_each_other_each_under_its_own_address() {
        assertThat(page(mother, week(anna), mother, motherThere))
                .contains("href=\"" + week(timur) + "\"", "href=\"" + week(anna) + "\"", "href=\"/family\"");
        assertThat(page(motherThere, week(timur), mother, motherThere)).contains("href=\"" + week(anna) + "\"");
        assertThat(page(mother, week(anna))).doesNotContain("Тимур", "href=\"/family\"");
    }

    @Test
    void the_familys_page_has_a_card_of_each_child() {
        assertThat(family(mother, motherThere))
                .contains("Иванова Анна", "Иванов Тимур", "href=\"" + week(anna) + "\"", "href=\"" + week(timur) + "\"")
                .contains("№ 214, 216", "Векторы")
                .doesNotContain("Чужак", "Айжан", "Чужая", "??", "journal.family");
        assertThat(family(classmate)).contains("Чужакова Айжан").doesNotContain("Иванова", "Тимур");
        assertThat(family()).contains("Ни один ученик пока не связан с вами.");
    }

    @Test
    void the_schools_door_leads_to_the_one_child_or_to_all() {
        String door = "/s/" + mother.school().slug() + "/students";
        assertThat(get(mother, door)).hasRedirectedUrl(week(anna));
        families.guards(mother, classmate);
        assertThat(get(mother, door)).hasRedirectedUrl("/family");
        Member childless = families.person(mother.school(), Role.PARENT, "Никто", "Никто");
        assertThat(page(childless, door)).contains("Ни один ученик пока не связан с вами.");
    }

    @Test
    void holidays_are_said_and_a_day_no_calendar_holds_is_not_there() {
        assertThat(page(mother, week(anna) + "?date=2027-07-14"))
                .contains("На этой неделе уроков нет.", "В ближайшие дни уроков нет.");
        assertThat(get(mother, week(anna) + "?date=2026-02-30")).hasStatus(404);
        assertThat(get(mother, week(anna) + "?date=9999-01-01")).hasStatus(404);
    }

    @Test
    void more_lessons_and_marks_take_no_more_queries() throws Exception {
        page(mother, week(anna));
        List<String> few = queries.statementsDuring(() -> page(mother, week(anna)));
        List<String> fewMarks = queries.statementsDuring(() -> page(mother, root(anna) + "/marks"));
        for (int more = 0; more < 12; more++) {
            LessonView another = families.lesson(cast, teacherOf(), TUESDAY.minusDays(more % 2), anna, classmate);
            families.record(anna.school(), another, "Тема", "Задание", 10);
            families.mark(anna, another, TEST, "5", NOON);
        }
        assertThat(queries.statementsDuring(() -> page(mother, week(anna)))).hasSameSizeAs(few);
        assertThat(queries.statementsDuring(() -> page(mother, root(anna) + "/marks")))
                .hasSameSizeAs(fewMarks);
        assertThat(few).filteredOn(sql -> sql.contains("journal.")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "en"})
    void the_pages_speak_the_other_languages_too(String language) {
        for (String address : List.of(week(anna), root(anna) + "/marks")) {
            String page = text(
                    mvc.get().uri(address).header("Accept-Language", language).requestAttr(SignedIn.MEMBER, mother),
                    mother);
            assertThat(page).doesNotContain("??", "journal.family", "Отметки", "Дневник");
        }
    }

    private Member teacherOf() {
        return new Member(anna.school(), lesson.teacher(), anna.name(), Set.of(Role.TEACHER));
    }

    private String week(Member student) {
        return root(student) + "/week";
    }

    private static String root(Member student) {
        UUID id = student.person().value();
        return "/s/" + student.school().slug() + "/students/" + id;
    }

    private String family(Member... everywhere) {
        return text(mvc.get()
                .uri("/family")
                .header("Accept-Language", "ru")
                .requestAttr(SignedIn.EVERYWHERE, List.of(everywhere))
                .exchange());
    }

    private String page(Member member, String uri, Member... everywhere) {
        var request = mvc.get().uri(uri).header("Accept-Language", "ru").requestAttr(SignedIn.MEMBER, member);
        return text(
                everywhere.length == 0 ? request : request.requestAttr(SignedIn.EVERYWHERE, List.of(everywhere)),
                member);
    }

    private static String text(MockMvcTester.MockMvcRequestBuilder request, Member member) {
        return SchoolContext.<String, RuntimeException>call(member.school().id(), () -> text(request.exchange()));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Member member, String uri) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                member.school().id(),
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", "ru")
                        .requestAttr(SignedIn.MEMBER, member)
                        .exchange());
    }
}
