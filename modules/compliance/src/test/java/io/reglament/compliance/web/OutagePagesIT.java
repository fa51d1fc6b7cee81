package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.reglament.compliance.outages.OutageState;
import io.reglament.compliance.outages.OutageStep;
import io.reglament.compliance.outages.OutageView;
import io.reglament.compliance.outages.Outages;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Tuesday, 8 September 2026, 19:00 in the school: a teacher reports, an administrator looks into it. */
class OutagePagesIT extends SchoolWithPages {
    @Autowired
    private Outages outages;

    private Member teacher;
    private Member administrator;

    @BeforeEach
    void people() {
        teacher = member(new PersonId(Ids.next()), Role.TEACHER);
        administrator = member(new PersonId(Ids.next()), Role.SCHOOL_ADMINISTRATOR);
    }

    @Test
    void isReportedPassedOnConfirmedAndSetRight() {
        assertThat(page("/outages", teacher)).contains("Сбоев не было", "Сообщить о сбое");
        UUID outage = reported("Нет интернета", "2026-09-08T10:00", "");
        assertThat(page("/outages", teacher)).contains("Нет интернета", "ждёт решения", "корпус 2");

        assertThat(post(outage, "/passing-on", administrator, "words", "Позвонили провайдеру"))
                .hasStatus3xxRedirection();
        assertThat(confirm(outage, 1, "2026-09-08T10:05", "")).hasStatus3xxRedirection();
        assertThat(page("/outages/" + outage, teacher))
                .contains("продолжается", "Позвонили провайдеру", "передано в поддержку")
                .doesNotContain("Исправить время");
        assertThat(confirm(outage, 2, "2026-09-08T10:05", "2026-09-08T14:20")).hasStatus3xxRedirection();

        assertThat(page("/outages/" + outage, administrator))
                .contains("10:05", "14:20", "подтверждён", "Исправить время");
        assertThat(page("/outages", teacher)).contains("<svg", "Сбоев на рисунке: 1", "class=\"reported\"");
        assertThat(steps(outage))
                .containsExactly(
                        OutageStep.What.REPORTED,
                        OutageStep.What.PASSED_ON,
                        OutageStep.What.CONFIRMED,
                        OutageStep.What.CONFIRMED);
        verify(notices)
                .tell(
                        argThat(notice -> notice.text().equals("compliance.notice.outage.passed-on")),
                        eq(List.of(teacher.person())));
    }

    @Test
    void aDeclineHasItsWordsAndTheReporterHearsThem() {
        UUID outage = reported("Медленно", "2026-09-08T10:00", "2026-09-08T10:10");
        assertThat(post(outage, "/decline", administrator, "version", "1", "words", ""))
                .hasStatus4xxClientError();
        assertThat(post(outage, "/decline", administrator, "version", "1", "words", "Сеть работала"))
                .hasStatus3xxRedirection();
        assertThat(page("/outages/" + outage, teacher)).contains("отклонён", "Сеть работала");
        verify(notices)
                .tell(
                        argThat(notice -> notice.text().equals("compliance.notice.outage.declined")
                                && notice.words().equals(List.of("Сеть работала"))),
                        eq(List.of(teacher.person())));
    }

    @Test
    void timesThatCannotBeAreRefusedAndNothingIsKept() {
        for (String[] times : new String[][] {
            {"2026-09-08T10:00", "2026-09-08T09:59"},
            {"2026-09-08T10:00", "2026-09-08T10:00"},
            {"2026-09-08T19:01", ""},
            {"2026-09-08T10:00", "2026-09-08T19:01"},
            {"2026-08-08T18:59", ""}
        }) {
            assertThat(report("Нет сети", times[0], times[1])).hasStatus(422);
        }
        assertThat(inSchool(() -> outages.page(0))).isEmpty();
        verify(notices, never()).tell(any(), any());
        assertThat(report("Нет сети", "2026-09-08T19:00", "")).hasStatus3xxRedirection();
    }

    @Test
    void whoMayNotAndWhatIsOfOthersIsAbsent() {
        UUID outage = reported("Нет сети", "2026-09-08T10:00", "");
        assertThat(post(outage, "/passing-on", teacher, "words", "a")).hasStatus(404);
        assertThat(post(outage, "/decline", teacher, "version", "1", "words", "a"))
                .hasStatus(404);
        Member parent = member(new PersonId(Ids.next()), Role.PARENT);
        assertThat(exchange(get(root + "/outages"), parent)).hasStatus(404);
        aSchoolOnAir();
        people();
        assertThat(exchange(get(root + "/outages/" + outage), administrator)).hasStatus(404);
        assertThat(confirm(outage, 1, "2026-09-08T10:05", "")).hasStatus(404);
        assertThat(page("/outages", administrator)).contains("Сбоев не было");
    }

    @Test
    void anEarlierVersionAndTooManyReportsAreRefused() {
        UUID outage = reported("Нет сети", "2026-09-08T10:00", "");
        assertThat(confirm(outage, 1, "2026-09-08T10:05", "")).hasStatus3xxRedirection();
        assertThat(confirm(outage, 1, "2026-09-08T10:07", "")).hasStatus(409);
        for (int more = 0; more < 20; more++) {
            reported("Снова " + more, "2026-09-08T10:00", "");
        }
        assertThat(report("И снова", "2026-09-08T10:00", "")).hasStatus(422);
        inSchool(() -> outages.page(0)).stream()
                .filter(each -> each.is(OutageState.CONFIRMED))
                .map(OutageView::version)
                .forEach(version -> assertThat(version).isEqualTo(2));
    }

    private UUID reported(String what, String from, String until) {
        MvcTestResult result = report(what, from, until);
        assertThat(result).hasStatus3xxRedirection();
        String to = String.valueOf(result.getResponse().getRedirectedUrl());
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private MvcTestResult report(String what, String from, String until) {
        return exchange(
                form(root + "/outages", "what", what, "place", "корпус 2", "from", from, "until", until), teacher);
    }

    private MvcTestResult confirm(UUID outage, int version, String from, String until) {
        return post(
                outage,
                "/confirmation",
                administrator,
                "version",
                Integer.toString(version),
                "from",
                from,
                "until",
                until);
    }

    private MvcTestResult post(UUID outage, String act, Member by, String... fields) {
        return exchange(form(root + "/outages/" + outage + act, fields), by);
    }

    private static AbstractMockHttpServletRequestBuilder<?> form(String address, String... fields) {
        var request = MockMvcRequestBuilders.post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request;
    }

    private String page(String path, Member by) {
        MvcTestResult result = exchange(get(root + path), by);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<OutageStep.What> steps(UUID outage) {
        return inSchool(() -> outages.history(outage)).stream()
                .map(OutageStep::what)
                .toList();
    }
}
