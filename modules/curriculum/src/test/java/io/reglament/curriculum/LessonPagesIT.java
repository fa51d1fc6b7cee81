package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@CurriculumContext
class LessonPagesIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private MovableTime time;

    @Autowired
    private SignedPages pages;

    private SchoolId school = new SchoolId(1);

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
        return pages.page(school, path, Locale.of("ru"));
    }

    private MockHttpServletResponse answer(String root, String path) throws Exception {
        return pages.answer(school, root, path);
    }

    private List<LessonView> lessons(String date) {
        return cast.in(
                school,
                () -> lessons.ofTeacher(cast.member(school, "t1", Role.TEACHER).person(), LocalDate.parse(date)));
    }

    private void signIn(String key, Role role) {
        pages.signIn(school, key, role);
    }
}
