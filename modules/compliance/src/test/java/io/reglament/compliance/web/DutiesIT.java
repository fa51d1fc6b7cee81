package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.messaging.Notice;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Duties that come round, what shows them done, and the findings of what was not done in time. */
@Import(DutiesIT.Copies.class)
class DutiesIT extends SchoolWithChecks {
    private static final String STATES =
            "select coalesce(string_agg(kind || ' ' || state, ', ' order by due_at, key), '') from compliance.school_finding"
                    + " where school_id = ?";

    @TestConfiguration(proxyBeanMethods = false)
    static class Copies {
        @Bean
        OneCopy oneCopy() {
            return new OneCopy();
        }
    }

    /** Stands for the archive: one copy is owed by the noon of 9 September. */
    static class OneCopy implements Obligations {
        private Optional<Instant> doneAt = Optional.empty();
        private boolean owed;

        @Override
        public List<Obligation> due(Instant from, Instant to) {
            Instant due = Instant.parse("2026-09-09T06:00:00Z");
            boolean asked = owed && !due.isBefore(from) && due.isBefore(to);
            return asked ? List.of(obligation(due)) : List.of();
        }

        private Obligation obligation(Instant due) {
            return new Obligation(
                    "term-1",
                    "back-up",
                    List.of(Responsible.SYSTEM_ADMINISTRATOR),
                    new Basis.DistrictDefault(),
                    due,
                    doneAt,
                    "/archive");
        }
    }

    @Autowired
    private OneCopy copy;

    @BeforeEach
    void noCopy() {
        copy.owed = false;
        copy.doneAt = Optional.empty();
    }

    @Test
    void aClassTeacherLooksAndItIsRecordedWithTheFacts() {
        nineB.finding(LocalDate.of(2026, 9, 7));
        String duty = "CLASS_TEACHER_ACTIVITY:2026-09-07:1:" + nineB.schoolClass;
        assertThat(page("/duties", classTeacher)).contains(duty, "5.3").doesNotContain("DEPUTY");

        assertThat(review(member(new PersonId(Ids.next()), Role.CLASS_TEACHER), duty))
                .hasStatus(422);
        assertThat(review(classTeacher, duty)).hasStatus3xxRedirection();
        assertThat(review(classTeacher, duty)).hasStatus(422);
        assertThat(review(classTeacher, duty.replace("09-07", "09-14"))).hasStatus(422);
        assertThat(review(deputy, duty)).hasStatus(404);

        assertThat(one("select lessons || ' ' || entries_missing from compliance.class_review where school_id = ?"))
                .isEqualTo("2 1");
        assertThat(page("/duties", deputy)).contains("уроков 2", "не внесено записей 1", "сделано в срок");
    }

    @Test
    void whatIsNotDoneInTimeIsAFindingAndMendedWhenDoneLate() {
        check();
        assertThat(one(STATES)).isEqualTo("duty OPEN");
        String week = "CLASS_TEACHER_ACTIVITY:2026-08-31:1:" + nineB.schoolClass;

        assertThat(review(classTeacher, week)).hasStatus3xxRedirection();
        check();
        check();

        assertThat(one(STATES)).isEqualTo("duty MENDED_LATE");
        assertThat(one("select count(*) from compliance.school_finding_history where school_id = ?"))
                .isEqualTo("2");
        assertThat(page("/findings?from=2026-08-31&to=2026-09-08", deputy)).contains("9-Б", "сделано с опозданием");
    }

    @Test
    void aCopyThatWasNotMadeIsAFindingAndMendedWhenMadeLate() {
        copy.owed = true;
        check();
        assertThat(one(STATES)).isEqualTo("duty OPEN");

        at("2026-09-09T06:00:00Z");
        check();
        assertThat(one(STATES)).isEqualTo("duty OPEN, back-up OPEN");
        assertThat(page("/findings", deputy)).contains("Резервная копия журнала", "/archive");

        copy.doneAt = Optional.of(Instant.parse("2026-09-09T07:00:00Z"));
        at("2027-03-09T06:00:00Z");
        check();
        assertThat(one("select state from compliance.school_finding where school_id = ? and kind = 'back-up'"))
                .isEqualTo("MENDED_LATE");
    }

    @Test
    void theHoldersOfThePostHearOfItAndTheClassTeachersDoNot() {
        nineB.alsoHolds(Role.DEPUTY_HEAD);
        check();
        verify(notices, never()).tell(any(), any());

        at("2026-10-01T06:00:00Z");
        check();
        check();
        Notice two = new Notice("compliance.notice.overdue", List.of("2"), "duty:DEPUTY_HEAD:2026-10-01", "/duties");
        verify(notices).tell(two, List.of(nineB.teacher));
    }

    @Test
    void aPlannedCheckIsADutyOfItsDayAndNoFindingWhereNobodyDemandsIt() {
        assertThat(post(deputy, "/duties/plan", "day", "2026-09-07", "what", "7-е классы"))
                .hasStatus(422);
        assertThat(post(deputy, "/duties/plan", "day", "2026-09-09", "what", "Плотность отметок"))
                .hasStatus3xxRedirection();
        assertThat(post(classTeacher, "/duties/plan", "day", "2026-09-09", "what", "x"))
                .hasStatus(404);
        assertThat(page("/duties/plan", deputy)).contains("Плотность отметок");

        at("2026-09-10T06:00:00Z");
        check();
        assertThat(page("/duties", deputy)).contains("Плотность отметок", "PLAN:2026-09-09:");
        assertThat(one(STATES)).isEqualTo("duty OPEN");

        String entry = one("select id from compliance.control_plan where school_id = ?");
        assertThat(post(deputy, "/duties/plan/" + entry + "/drop")).hasStatus3xxRedirection();
        assertThat(post(deputy, "/duties/plan/" + entry + "/drop")).hasStatus(404);
        assertThat(page("/duties", deputy)).doesNotContain("PLAN:2026-09-09:");
    }

    @Test
    void manyClassesCostAsManyStatementsAsOne() throws Exception {
        page("/duties", deputy);
        check();
        List<String> one = queries.during(() -> page("/duties", deputy));
        List<String> checked = queries.during(() -> {
            check();
            return "";
        });
        for (String title : List.of("5-А", "6-А", "7-А")) {
            new CheckedClass(jdbc, transactions, school, title);
        }
        check();

        assertThat(queries.during(() -> page("/duties", deputy))).hasSameSizeAs(one);
        assertThat(queries.during(() -> {
                    check();
                    return "";
                }))
                .hasSameSizeAs(checked);
    }

    private MvcTestResult review(Member member, String duty) {
        return post(member, "/duties/reviews", "duty", duty, "words", "");
    }
}
