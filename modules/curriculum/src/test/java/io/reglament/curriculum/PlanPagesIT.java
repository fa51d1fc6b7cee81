package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;

@CurriculumContext
class PlanPagesIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private SignedPages pages;

    @Autowired
    private Groups groups;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aTeacherInSeptember() {
        time.set(Instant.parse("2026-09-09T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
        pages.signIn(school, "t1", Role.TEACHER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPlanIsMadeSentAndApprovedOnItsPages() throws Exception {
        assertThat(page("/plans")).contains("Мои планы", "9-Б", "плана нет", "Составить план");
        String plan = begun();
        assertThat(page(plan)).contains("Тем пока нет", "черновик", "Новая тема", "Контрольная работа");
        assertThat(send(plan + "/table", "edition", "1", "text", "Дроби\t2\nПроценты\t1")
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(plan + "/topics", "edition", "2", "save", "0", "topic", "Уравнения", "test", "test")
                        .getRedirectedUrl())
                .endsWith("?moved=new#topic-3");
        assertThat(send(plan + "/topics", "edition", "3", "up", "3").getRedirectedUrl())
                .endsWith("?moved=up-2#topic-2");
        assertThat(page(plan))
                .containsSubsequence("Дроби", "Уравнения", "Проценты")
                .contains("отстаёт");
        assertThat(send(plan + "/submission", "edition", "4").getStatus()).isEqualTo(302);
        assertThat(page(plan)).contains("на утверждении").doesNotContain("Новая тема", "name=\"approved\"");

        pages.signIn(school, "d", Role.DEPUTY_HEAD);
        assertThat(page("/plans/queue")).contains("Алгебра, 9", "Абрамова И.", "4 часа");
        assertThat(page(plan)).contains("name=\"approved\"");
        assertThat(send(plan + "/decision", "version", "1", "approved", "true").getRedirectedUrl())
                .endsWith("/plans/queue");
        assertThat(page("/plans/queue")).contains("Ни один план не ждёт");
        assertThat(page("/plans/base?subject=алг&grade=9")).contains("Алгебра, 9", "2026/2027");
        assertThat(page("/plans/base?subject=хим")).contains("Таких планов в базе нет");

        pages.signIn(school, "t1", Role.TEACHER);
        assertThat(page("/plans")).contains("утверждён", "пройдено 0 ч из 4", "<meter");
        assertThat(pages.page(school, plan, Locale.of("ky"))).contains("бекитилди");
        assertThat(pages.page(school, plan, Locale.ENGLISH)).contains("Change: begin a new version");
        assertThat(send(plan + "/versions").getStatus()).isEqualTo(302);
        assertThat(page(plan)).contains("версия 2");
    }

    @Test
    void aFaultyFileIsToldByRowAndColumnAndKeepsNothing() throws Exception {
        String plan = begun();
        MockMultipartFile file = new MockMultipartFile(
                "file", "plan.csv", "text/csv", "topic,hours\nДроби,2\n,x\n".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse refused = pages.send(school, plan + "/file", file, "edition", "1");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Ничего не сохранено", "Тема не названа", "целое число от 1 до 40");
        assertThat(page(plan)).contains("Тем пока нет");
        MockHttpServletResponse typed =
                send(plan + "/topics", "edition", "1", "save", "0", "topic", "А", "hours", "99");
        assertThat(typed.getStatus()).isEqualTo(422);
        assertThat(typed.getContentAsString(StandardCharsets.UTF_8)).contains("value=\"99\"", "целое число от 1 до 40");
        assertThat(send(plan + "/submission", "edition", "1").getStatus()).isEqualTo(422);
    }

    @Test
    void theTopicUnderTheHandIsEditedInItsPlace() throws Exception {
        String plan = begun();
        send(plan + "/table", "edition", "1", "text", "Числа\tДроби\t2\ttest\t15.10.2026\t1\t№ 5");
        assertThat(page(plan + "?topic=1"))
                .contains("Тема № 1", "value=\"Дроби\"", "value=\"2026-10-15\"", "value=\"№ 5\"", "Числа");
        send(plan + "/topics", "edition", "2", "save", "1", "topic", "Обыкновенные дроби", "hours", "3");
        assertThat(page(plan)).contains("Обыкновенные дроби").doesNotContain("№ 5");
        send(plan + "/topics", "edition", "3", "remove", "1");
        assertThat(page(plan)).contains("Тем пока нет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/topics", "/submission", "/versions", "/copies"})
    void aDraftOfOthersIsAsAbsentAsOneThatNeverWas(String act) throws Exception {
        String plan = begun();
        pages.signIn(school, "x", Role.TEACHER);
        assertThat(answered(plan, act)).isEqualTo(404);
        assertThat(answered("/plans/01990000-0000-7000-8000-000000000000", act)).isEqualTo(404);
        assertThat(pages.answer(school, "/s/", "/plans/queue").getStatus()).isEqualTo(404);
        pages.signIn(school, "t1", Role.TEACHER);
        assertThat(answered(plan, "/decision")).isEqualTo(404);
    }

    @Test
    void whoTeachesNoGroupIsToldWhatAPlanIsMadeFor() throws Exception {
        pages.signIn(school, "x", Role.TEACHER);
        assertThat(page("/plans")).contains("Вы не ведёте ни одной группы");
        assertThat(page("/plans/base")).contains("В базе пока нет планов");
        pages.signIn(school, "d", Role.DEPUTY_HEAD);
        assertThat(Objects.requireNonNull(pages.answer(school, "/s/", "/plans").getRedirectedUrl()))
                .endsWith("/plans/queue");
    }

    private int answered(String plan, String act) throws Exception {
        String group = cast.in(school, () -> groups.page("", 0))
                .getFirst()
                .id()
                .value()
                .toString();
        return act.isEmpty()
                ? pages.answer(school, "/s/", plan).getStatus()
                : send(plan + act, "edition", "1", "group", group, "version", "1", "approved", "true")
                        .getStatus();
    }

    /** The plan's address inside the school's. */
    private String begun() throws Exception {
        String group = cast.in(school, () -> groups.page("", 0))
                .getFirst()
                .id()
                .value()
                .toString();
        String address = Objects.requireNonNull(send("/plans", "group", group).getRedirectedUrl());
        return address.substring(address.indexOf("/plans/"));
    }

    private String page(String path) throws Exception {
        return pages.page(school, path, Locale.of("ru"));
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        return pages.send(school, path, fields);
    }
}
