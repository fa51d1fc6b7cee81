package io.reglament.journal.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.SignedIn;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An approved plan on the teacher's lesson and on the family's page: two hours of «Дроби», then «Проценты». */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class ProgrammeIT {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast cast;

    @Autowired
    private FamilyCast families;

    @Autowired
    private MovableTime time;

    private Member teacher;
    private Member mother;
    private Member anna;
    private LessonView first;
    private LessonView second;

    @BeforeEach
    void aLessonWasTaughtByThePlan() {
        time.set(Instant.parse("2026-10-14T06:00:00Z"));
        School school = cast.school("bishkek-48", "Asia/Bishkek");
        teacher = cast.teacher(school);
        mother = families.person(school, Role.PARENT, "Иванова", "Ольга");
        anna = families.person(school, Role.STUDENT, "Иванова", "Анна");
        families.guards(mother, anna);
        first = families.lesson(cast, teacher, TUESDAY, anna);
        second = families.again(school, first, TUESDAY.plusDays(1));
        families.record(school, first, "Дроби", "№ 1", 10);
    }

    @Test
    void familiesSeeHowMuchOfThePlanIsCovered() {
        String address =
                "/s/" + anna.school().slug() + "/students/" + anna.person().value() + "/programme";
        assertThat(page(mother, address)).contains("Алгебра", "План по предмету ещё не утверждён.");
        approve();
        assertThat(page(mother, address))
                .contains("1 ч из 3", "до конца года 1 урок")
                .doesNotContain("??");
        assertThat(page(anna, address)).contains("1 ч из 3");
        assertThat(get(families.person(anna.school(), Role.STUDENT, "Чужак", "Айжан"), address))
                .hasStatus(404);
    }

    @Test
    void theLessonOffersTheNextTopicUntilOneIsEntered() {
        assertThat(page(teacher, "/fixture/" + second.id().value())).doesNotContain("data-planned");
        approve();
        assertThat(page(teacher, "/fixture/" + second.id().value()))
                .contains("По плану:", "data-topic=\"Дроби\"", "data-homework=\"§ 1\"", "Взять (Enter)");
        assertThat(page(teacher, "/fixture/" + first.id().value())).doesNotContain("data-planned");
    }

    private void approve() {
        School school = anna.school();
        UUID plan = Ids.next();
        UUID by = Ids.next();
        Timestamp at = Timestamp.from(Instant.parse("2026-09-01T06:00:00Z"));
        cast.write(school, """
                insert into curriculum.thematic_plan (school_id, id, school_year, subject_id, grade, author_id, created_at)
                select ?, ?, 2026, g.subject_id, g.grade, ?, ? from curriculum.teaching_group g where g.id = ?""", plan, by, at, first.group().value());
        cast.write(
                school,
                "insert into curriculum.thematic_plan_group (school_id, plan_id, group_id, school_year) values (?, ?, ?, 2026)",
                plan,
                first.group().value());
        cast.write(school, """
                insert into curriculum.thematic_plan_version (school_id, plan_id, number, state, edition, changed_at,
                    submitted_at, submitted_by, decided_at, decided_by, words)
                values (?, ?, 1, 'APPROVED', 1, ?, ?, ?, ?, ?, '')""", plan, at, at, by, at, by);
        topic(plan, 1, "Дроби", 2);
        topic(plan, 2, "Проценты", 1);
    }

    private void topic(UUID plan, int ordinal, String words, int hours) {
        cast.write(anna.school(), """
                insert into curriculum.thematic_plan_topic (school_id, plan_id, number, ordinal, term, section, topic,
                    hours, test_form, homework) values (?, ?, 1, ?, 0, '', ?, ?, '', '§ 1')""", plan, ordinal, words, hours);
    }

    private String page(Member member, String uri) {
        MvcTestResult result = get(member, uri);
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
