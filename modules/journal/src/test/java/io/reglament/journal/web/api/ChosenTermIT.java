package io.reglament.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.journal.GroupCast;
import io.reglament.journal.JournalCast;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.SignedIn;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who names no term means the same one on the page and by a program. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class ChosenTermIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    private GroupCast cast;
    private Member teacher;
    private GroupView group;
    private TermView module;
    private TermView next;

    @BeforeEach
    void a_term_a_shorter_one_that_outlasts_it_and_one_after_the_holidays() {
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        cast.students(group, 1);
        module = cast.term(group, "Модуль", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 2));
        next = cast.term(group, "После каникул", LocalDate.of(2027, 1, 12), LocalDate.of(2027, 3, 27));
        cast.lesson(group, teacher, LocalDate.of(2026, 10, 13), 2);
    }

    @Test
    void of_two_that_hold_today_the_shorter() {
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        means(module);
    }

    @Test
    void in_the_holidays_the_one_before() {
        time.set(Instant.parse("2027-01-05T02:00:00Z"));
        means(module);
        time.set(Instant.parse("2027-01-12T02:00:00Z"));
        means(next);
    }

    private void means(TermView term) {
        String sheet = "/s/" + cast.school().slug() + "/groups/" + group.id().value() + "/sheet";
        assertThat(get("/api/v1" + sheet))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.term.id")
                .isEqualTo(term.id().value().toString());
        assertThat(get(sheet))
                .hasStatusOk()
                .bodyText()
                .containsPattern("term=" + term.id().value() + "\"[^>]*aria-current=\"page\"");
    }

    private MvcTestResult get(String uri) {
        return SchoolContext.<MvcTestResult, RuntimeException>call(
                cast.school().id(),
                () -> mvc.get()
                        .uri(uri)
                        .header("Accept-Language", "ru")
                        .requestAttr(SignedIn.MEMBER, teacher)
                        .exchange());
    }
}
