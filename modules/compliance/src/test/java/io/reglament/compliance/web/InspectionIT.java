package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole way of an inspection: opened for a duty, a remark, its answers, and closing, which fulfils the duty. */
class InspectionIT extends SchoolWithChecks {
    private static final String DUTY = "DEPUTY:2026-09-01:1";

    @Test
    void fromOpeningToTheDutyDone() {
        String finding = nineB.finding(LocalDate.of(2026, 9, 7)).toString();
        assertThat(page("/duties", deputy)).contains("/inspections?duty=" + DUTY, "5.6");

        String inspection = opened(DUTY);
        assertThat(page(inspection, deputy)).contains("1 не внесено", "9-Б, Геометрия");
        post(deputy, inspection + "/remarks", "finding", finding, "words", "Нет темы урока", "teacher", "");
        verify(notices)
                .tell(
                        argThat(notice -> notice.text().equals("compliance.notice.remark")
                                && notice.words().equals(List.of("Нет темы урока", "2026-09-14"))),
                        eq(List.of(nineB.teacher)));
        String remark = one("select id from compliance.remark where school_id = ?");

        assertThat(page("/remarks", classTeacher)).contains("Нет темы урока", "исправить по пн, 14 сент.", "5.2");
        Member another = member(new PersonId(Ids.next()), Role.TEACHER);
        assertThat(page("/remarks", another)).doesNotContain("Нет темы урока");
        assertThat(answer(another, remark, 1)).hasStatus(404);
        assertThat(answer(classTeacher, remark, 1)).hasStatus3xxRedirection();
        assertThat(answer(classTeacher, remark, 1)).hasStatus(409);

        assertThat(judge(inspection, remark, 2, false)).hasStatus3xxRedirection();
        at("2026-09-15T05:00:00Z");
        assertThat(answer(classTeacher, remark, 3)).hasStatus3xxRedirection();
        assertThat(judge(inspection, remark, 3, true)).hasStatus(409);
        assertThat(judge(inspection, remark, 4, true)).hasStatus3xxRedirection();

        assertThat(close(inspection, "1")).hasStatus(409);
        assertThat(close(inspection, "2")).hasStatus3xxRedirection();
        assertThat(close(inspection, "3")).hasStatus(409);
        assertThat(post(deputy, inspection + "/remarks", "finding", finding, "words", "Ещё"))
                .hasStatus(422);
        assertThat(page("/duties", deputy)).contains("сделано в срок").doesNotContain("?duty=" + DUTY + "\"");
        assertThat(one("select string_agg(what, ' ' order by id) from compliance.inspection_step where school_id = ?"))
                .isEqualTo("OPENED REMARKED ANSWERED RETURNED ANSWERED ACCEPTED CLOSED");
        assertThat(page("/remarks/sheet", deputy)).contains("Нет темы урока", "принято", "не в срок");

        when(pdf.of(any())).thenReturn(new byte[] {1});
        assertThat(exchange(get(root + inspection + "/check.pdf"), deputy)).hasStatusOk();
        verify(pdf).of(contains("своевременность записи уроков"));
        assertThat(post(deputy, inspection + "/repeat")).hasStatus3xxRedirection();
    }

    @Test
    void aCheckOfAnothersDutyOrOfNoneIsRefusedAndNothingIsKept() {
        Member inspector = member(new PersonId(Ids.next()), Role.INSPECTOR);

        assertThat(open(inspector, DUTY)).hasStatus(422);
        assertThat(open(deputy, "DEPUTY:2026-10-01:1")).hasStatus(422);
        assertThat(open(deputy, "nonsense")).hasStatus(422);
        assertThat(post(deputy, "/inspections", "from", "2026-09-08", "to", "2026-09-01"))
                .hasStatus4xxClientError();
        assertThat(one("select count(*) from compliance.inspection where school_id = ?"))
                .isEqualTo("0");
    }

    @Test
    void whoMayNotInspectFindsNothing() {
        String inspection = opened("");

        assertThat(exchange(get(root + inspection), classTeacher)).hasStatus(404);
        assertThat(exchange(get(root + "/inspections"), classTeacher)).hasStatus(404);
        assertThat(exchange(get(root + "/remarks/sheet"), classTeacher)).hasStatus(404);
        assertThat(exchange(get(root + "/remarks"), deputy)).hasStatus(404);
        assertThat(exchange(get(root + "/inspections/" + Ids.next()), deputy)).hasStatus(404);
        assertThat(exchange(get(root + "/duties"), member(nineB.teacher, Role.TEACHER)))
                .hasStatus(404);
    }

    private String opened(String duty) {
        MvcTestResult result = open(deputy, duty);
        assertThat(result).hasStatus3xxRedirection();
        String address = String.valueOf(result.getResponse().getRedirectedUrl());
        return address.substring(root.length());
    }

    private MvcTestResult open(Member member, String duty) {
        return post(member, "/inspections", "duty", duty, "from", "2026-09-01", "to", "2026-09-08", "teacher", "");
    }

    private MvcTestResult close(String inspection, String version) {
        return post(deputy, inspection + "/closing", "version", version, "conclusion", "Журналы ведутся");
    }

    private MvcTestResult answer(Member member, String remark, int version) {
        return post(member, "/remarks/" + remark + "/answer", "version", "" + version, "words", "Внесла");
    }

    private MvcTestResult judge(String inspection, String remark, int version, boolean accepted) {
        return post(
                deputy,
                inspection + "/answers/" + remark,
                "version",
                "" + version,
                "accepted",
                "" + accepted,
                "words",
                "");
    }
}
