package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.testsupport.QueryCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings on pages and in resources. */
class CompliancePagesIT extends SchoolWithPages {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QueryCount queries;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void findingsAreShownWithMapListAndClause(String language) {
        UUID lesson = finding(DAY, "OPEN");
        finding(DAY.minusDays(1), "MENDED_LATE");

        String page = body(
                get(root + "/findings?from=2026-09-01&to=2026-09-08").locale(Locale.of(language)), Role.DEPUTY_HEAD);

        assertThat(page).contains(root + "/lessons/" + lesson, "Геометрия", "9-Б", "class=\"some\"", "class=\"few\"");
        assertThat(page).contains("5.2").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru, Контрольная работа", "ky, Текшерүү иши", "en, Test"})
    void aWorkIsShownWithItsFormAndLeadsToItsSheet(String languageAndForm) {
        String[] expected = languageAndForm.split(", ", -1);
        UUID group = workFinding();

        String page = body(get(root + "/findings").locale(Locale.of(expected[0])), Role.DEPUTY_HEAD);
        String json = body(get("/api/v1" + root + "/findings"), Role.DEPUTY_HEAD);

        assertThat(page)
                .contains(root + "/groups/" + group + "/sheet", "(" + expected[1] + ")")
                .doesNotContain("/lessons/", "??");
        assertThat(json).contains("\"duty\":\"WORK_MARKS\"", "\"group\":\"" + group, "\"form\":\"test\"");
        assertThat(json).doesNotContain("\"lesson\"");
    }

    @Test
    void filtersStandInTheAddressAndNarrow() {
        finding(DAY, "OPEN");
        UUID mended = finding(DAY.minusDays(1), "MENDED_LATE");

        String page = body(
                get(root + "/findings?from=2026-09-01&to=2026-09-08&state=MENDED_LATE&clause=A-5.2a&class=9-Б&page=0"),
                Role.DEPUTY_HEAD);

        assertThat(page).contains("/lessons/" + mended).doesNotContain("class=\"some\"");
        assertThat(page).contains("class=9-%D0%91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=2026-09-08&to=2026-09-01", "from=2020-01-01&to=2026-09-08", "clause=x", "page=-1", "class="
            })
    void nonsenseInTheAddressIsRefusedAndNoFailure(String query) {
        assertThat(exchange(get(root + "/findings?" + query), Role.DEPUTY_HEAD)).hasStatus4xxClientError();
    }

    @Test
    void theApiTellsTheSame() {
        UUID lesson = finding(DAY, "OPEN");

        String json = body(get("/api/v1" + root + "/findings?from=2026-09-08&to=2026-09-08"), Role.DEPUTY_HEAD);

        assertThat(json).contains("\"lesson\":\"" + lesson, "\"clause\":\"A-5.2a\"", "\"state\":\"OPEN\"");
        assertThat(json).contains("\"className\":\"9-Б\"", "\"more\":false");
    }

    @Test
    void thePageCostsAsManyStatementsForManyFindingsAsForOne() throws Exception {
        finding(DAY, "OPEN");
        // The school and its profile are kept once they were read.
        body(get(root + "/findings"), Role.DEPUTY_HEAD);
        List<String> one = queries.during(() -> body(get(root + "/findings"), Role.DEPUTY_HEAD));
        for (int more = 0; more < 30; more++) {
            finding(DAY.minusDays(more % 5), "OPEN");
        }

        assertThat(queries.during(() -> body(get(root + "/findings"), Role.DEPUTY_HEAD)))
                .hasSameSizeAs(one);
    }

    @Test
    void nothingLateSaysSoAndWhoMayNotSeeIsToldThatThereIsNothing() {
        assertThat(body(get(root + "/findings"), Role.DEPUTY_HEAD)).contains("class=\"empty\"");
        assertThat(exchange(get(root + "/findings"), Role.TEACHER)).hasStatus(404);
        assertThat(exchange(get("/api/v1" + root + "/findings"), Role.TEACHER)).hasStatus(404);
        assertThat(exchange(get(root + "/regulation"), Role.PARENT)).hasStatus(404);
        assertThat(exchange(get(root + "/regulation/drafts/1"), Role.TEACHER)).hasStatus(404);
    }

    private UUID finding(LocalDate date, String state) {
        UUID lesson = Ids.next();
        inSchool(() -> jdbc.sql("""
                insert into compliance.finding (school_id, id, rule, lesson_id, teacher_id, group_label, subject,
                    lesson_date, basis, clause, due_at, state, opened_at, mended_at)
                values (?, ?, 'TOPIC', ?, ?, '9-Б', 'Геометрия', ?, 'CLAUSE', 'A-5.2a', now(), ?, now(),
                    case ? when 'MENDED_LATE' then now() end)""")
                .params(school.value(), Ids.next(), lesson, Ids.next(), date, state, state)
                .update());
        return lesson;
    }

    private UUID workFinding() {
        UUID group = Ids.next();
        inSchool(() -> jdbc.sql("""
                insert into compliance.finding (school_id, id, rule, work_id, group_id, form, teacher_id, group_label,
                    subject, lesson_date, basis, clause, due_at, state, opened_at)
                values (?, ?, 'WORK_MARKS', ?, ?, 'test', ?, '9-Б', 'Геометрия', ?, 'CLAUSE', 'A-5.2o', now(), 'OPEN',
                    now())""")
                .params(school.value(), Ids.next(), Ids.next(), group, Ids.next(), DAY)
                .update());
        return group;
    }
}
