package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.reglament.identity.Role;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CurriculumContext
class DayPagesIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private PretendedFacts facts;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("schoolDoor")
    private Filter door;

    private SchoolId school = new SchoolId(1);

    /** Wednesday, 12:00 in Bishkek: the one lesson of the day is over. */
    @BeforeEach
    void aSchoolOnWednesday() {
        time.set(Instant.parse("2026-11-18T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
        signIn("t1", Role.TEACHER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDayShowsWhatIsOwedUntilWhenAndByWhichClause() throws Exception {
        enter("2026-11-11", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-16", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        LessonView lesson = lessons("2026-11-18").getFirst();
        facts.enter(lesson.id(), Duty.ROLL, time.instant());
        String page = page("/day");
        assertThat(page)
                .contains("Мой день", "9-Б", "Алгебра", "каб. 12", "09:00", "09:45")
                .contains("● тема · до конца дня")
                .contains("✓ перекличка")
                .contains("осталось 2 записи")
                .contains("class=\"clause\"")
                .doesNotContain("pill late")
                .doesNotContain("all-here");
    }

    @Test
    void whatIsLateIsRedAndEarlierDaysComeFirst() throws Exception {
        String page = page("/day");
        assertThat(page).contains("Не внесено за прошлые дни", "! тема · просрочено");
        assertThat(page.indexOf("прошлые дни")).isLessThan(page.indexOf("09:00"));
        assertThat(page)
                .contains("/lessons/" + lessons("2026-11-18").getFirst().id().value() + "/roll/all-here");
        // Monday's homework was due by the start of today's lesson.
        assertThat(page).contains("! задание · просрочено");
        // Lessons of more than a week ago are left to the findings.
        assertThat(page)
                .doesNotContain(lessons("2026-11-09").getFirst().id().value().toString());
    }

    @Test
    void nothingOwedIsSaid() throws Exception {
        enter("2026-11-11", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-16", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        enter("2026-11-18", Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
        assertThat(page("/day")).contains("Долгов нет").doesNotContain("pill owed");
        time.set(Instant.parse("2026-11-19T06:00:00Z"));
        assertThat(page("/day")).contains("В этот день уроков нет", "Долгов нет");
    }

    @Test
    void aDayBeforeTheSchoolWasOnAirOwesNothing() throws Exception {
        assertThat(page("/day?date=2026-08-31"))
                .contains("9-Б", "○ тема", "Долгов нет")
                .doesNotContain("pill late");
    }

    @Test
    void thePagesSpeakAllThreeLanguages() throws Exception {
        assertThat(page("/day", Locale.of("ky"))).contains("Менин күнүм").doesNotContain("??");
        assertThat(page("/day", Locale.ENGLISH))
                .contains("My day", "topic · late")
                .doesNotContain("??");
    }

    @Test
    void moreLessonsTakeNoMoreQueries() throws Exception {
        List<String> three = queries.during(() -> page("/day?date=2026-11-16"));
        List<String> one = queries.during(() -> page("/day?date=2026-11-25"));
        assertThat(three).hasSameSizeAs(one);
        assertThat(queries.during(() -> page("/day"))).hasSameSizeAs(one);
    }

    @Test
    void theLessonHasItsHeadingAndThePanelsOfOthers() throws Exception {
        LessonView lesson = lessons("2026-11-18").getFirst();
        assertThat(page("/lessons/" + lesson.id().value()))
                .contains("9-Б · Алгебра", "1-й урок", "09:00–09:45", "каб. 12", "panel KEEP");
        signIn("d", Role.DEPUTY_HEAD);
        assertThat(page("/lessons/" + lesson.id().value())).contains("panel VIEW", "Абрамова Инна");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/", "/api/v1/s/"})
    void aLessonOfOthersIsAsAbsentAsOneThatNeverWas(String root) throws Exception {
        LessonView lesson = lessons("2026-11-18").getFirst();
        assertThat(answer(root, "/lessons/" + lesson.id().value()).getStatus()).isEqualTo(200);
        signIn("t2", Role.TEACHER);
        MockHttpServletResponse absent = answer(root, "/lessons/01990000-0000-7000-8000-000000000000");
        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(answer(root, "/lessons/" + lesson.id().value()).getStatus()).isEqualTo(404);
        assertThat(answer(root, "/lessons/none").getStatus()).isEqualTo(404);

        school = cast.add();
        cast.apply(school, Rosters.whole());
        signIn("t1", Role.TEACHER);
        assertThat(answer(root, "/lessons/" + lesson.id().value()).getStatus()).isEqualTo(404);
    }

    @Test
    void theInterfaceGivesLessonsOfADayInPages() throws Exception {
        String own = answer("/api/v1/s/", "/lessons?date=2026-11-16").getContentAsString(StandardCharsets.UTF_8);
        assertThat(own).contains("\"group\":\"9-Б\"", "\"startsAt\":\"2026-11-16T03:00:00Z\"", "\"more\":false");
        String first = answer("/api/v1/s/", "/lessons?date=2026-11-16&limit=1").getContentAsString();
        assertThat(first).contains("\"period\":1", "\"more\":true").doesNotContain("\"period\":2");
        assertThat(answer("/api/v1/s/", "/lessons?date=2026-11-17").getContentAsString())
                .contains("\"items\":[]");
        assertThat(answer("/api/v1/s/", "/lessons?date=2026-11-16&limit=201").getStatus())
                .isEqualTo(422);

        signIn("d", Role.DEPUTY_HEAD);
        assertThat(answer("/api/v1/s/", "/lessons?date=2026-11-17").getContentAsString(StandardCharsets.UTF_8))
                .contains("подгр. 1");
    }

    private String page(String path) throws Exception {
        return page(path, Locale.of("ru"));
    }

    private String page(String path, Locale locale) throws Exception {
        MockHttpServletResponse response = mvc().perform(
                        get("/s/" + slug() + path).locale(locale))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String root, String path) throws Exception {
        return mvc().perform(get(root + slug() + path)).andReturn().getResponse();
    }

    private MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context).addFilters(door).build();
    }

    private String slug() {
        return "school-" + school.value();
    }

    private List<LessonView> lessons(String date) {
        return cast.in(
                school,
                () -> lessons.ofTeacher(cast.member(school, "t1", Role.TEACHER).person(), LocalDate.parse(date)));
    }

    private void enter(String date, Duty... duties) {
        for (LessonView lesson : lessons(date)) {
            for (Duty duty : duties) {
                facts.enter(lesson.id(), duty, lesson.startsAt());
            }
        }
    }

    private void signIn(String key, Role role) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(cast.account(school, key))
                .claim("organization", Map.of(slug(), Map.of("groups", List.of("/" + role.claim()))))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }
}
