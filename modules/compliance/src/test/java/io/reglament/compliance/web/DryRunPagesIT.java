package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRuns;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The page on which a draft is tried: days, progress, what it comes to. */
class DryRunPagesIT extends SchoolWithPages {
    @Autowired
    private DryRuns runs;

    @Autowired
    private List<PeriodicWork> jobs;

    @Autowired
    private JdbcClient jdbc;

    private String page = "";

    @BeforeEach
    void aDraft() {
        page = root + "/regulation/drafts/2/dry-run";
        assertThat(exchange(
                        MockMvcRequestBuilders.multipart(root + "/regulation/drafts")
                                .file(new MockMultipartFile("file", profile("same day 14:00"))),
                        Role.HEAD))
                .hasStatus3xxRedirection();
        assertThat(body(get(root + "/regulation/drafts/2"), Role.DEPUTY_HEAD)).contains(page);
    }

    @Test
    void isAskedForStoppedAndGoneOnWith() {
        assertThat(body(get(page), Role.HEAD)).contains("class=\"empty\"", "2026-09-08", "name=\"first\"");
        assertThat(exchange(get(page), Role.TEACHER)).hasStatus(404);
        assertThat(exchange(get(root + "/regulation/drafts/1/dry-run"), Role.HEAD))
                .hasStatus(404);

        assertThat(ask("2026-09-01", "2026-09-09")).hasStatus(422).bodyText().contains("прошедшие дни");
        assertThat(ask("2026-09-01", "2026-09-08")).hasRedirectedUrl(page);
        assertThat(ask("2026-09-01", "2026-09-08")).hasStatus(422).bodyText().contains("уже идёт прогон");
        assertThat(body(get(page), Role.HEAD)).contains("ждёт очереди", "<progress", "/dry-run/state");
        assertThat(exchange(get(page + "/state"), Role.HEAD)).hasStatusOk().doesNotContainHeader("HX-Refresh");
        assertThat(exchange(MockMvcRequestBuilders.post(page + "/stop"), Role.HEAD))
                .hasRedirectedUrl(page);
        assertThat(exchange(get(page + "/state"), Role.HEAD)).containsHeader("HX-Refresh");
        assertThat(body(get(page), Role.HEAD))
                .contains("Прогон остановлен", "/resume")
                .doesNotContain("<progress");
        assertThat(exchange(MockMvcRequestBuilders.post(page + "/resume"), Role.HEAD))
                .hasRedirectedUrl(page);
        work();
        assertThat(body(get(page), Role.HEAD)).contains("Прогон закончен", "ничего не находят");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Замечаний сейчас: 3; только по черновику",
        "ky, Азыркы табылгалар: 3; долбоор боюнча гана",
        "en, Findings now: 3; by the draft alone"
    })
    void tellsBothWaysInFiguresBarsAndExamples(String language, String words) {
        ask("2026-09-01", "2026-09-08");
        work();
        UUID lesson = found();

        String shown = body(get(page).locale(Locale.of(language)), Role.DEPUTY_HEAD);

        assertThat(shown).contains(words.split("; ", -1));
        assertThat(shown)
                .contains(
                        "<svg",
                        "width=\"100\"",
                        "width=\"25\"",
                        "role=\"img\"",
                        root + "/lessons/" + lesson,
                        "9-Б",
                        "5.2")
                .doesNotContain("??");
    }

    @Test
    void theApiTellsTheSame() {
        String address = "/api/v1" + root + "/profile/versions/2/dry-run";
        assertThat(body(get(address), Role.HEAD)).isEqualTo("{}");
        assertThat(exchange(get(address.replace("/2/", "/1/")), Role.HEAD)).hasStatus(404);
        assertThat(post(address, "{\"first\":\"2026-09-08\",\"last\":\"2026-09-01\"}"))
                .hasStatus(422);
        assertThat(post(address, "{\"first\":\"2026-09-01\",\"last\":\"2026-09-08\"}"))
                .hasStatus(202);
        assertThat(body(get(address), Role.HEAD)).contains("\"state\":\"QUEUED\"", "\"days\":8");
        assertThat(post(address + "/stop", "{}")).hasStatus(202);
        assertThat(post(address + "/resume", "{}")).hasStatus(202);
        work();
        found();

        assertThat(body(get(address), Role.HEAD))
                .contains("\"state\":\"DONE\"", "\"now\":3", "\"then\":12", "\"name\":\"TOPIC\"", "\"foundThen\":true");
    }

    private MvcTestResult ask(String first, String last) {
        return exchange(MockMvcRequestBuilders.post(page).param("first", first).param("last", last), Role.DEPUTY_HEAD);
    }

    private MvcTestResult post(String address, String json) {
        return exchange(
                MockMvcRequestBuilders.post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json),
                Role.HEAD);
    }

    private void work() {
        SchoolContext.noSchool("job", () -> {
            jobs.stream().filter(job -> job.name().equals("dry-runs")).forEach(PeriodicWork::run);
            return jobs;
        });
    }

    private UUID found() {
        DryRun run = SchoolContext.call(school, () -> runs.latest(2)).orElseThrow();
        UUID lesson = Ids.next();
        UUID teacher = Ids.next();
        inSchool(() -> sum(run, "RULE", "TOPIC", "", 3, 12)
                + sum(run, "RULE", "OWN", "short", 0, 0)
                + sum(run, "TEACHER", teacher.toString(), "", 3, 12)
                + sum(run, "GROUP", "9-Б", "", 3, 12));
        inSchool(() -> jdbc.sql("""
                insert into compliance.dry_run_example
                    (school_id, run_id, id, found_then, rule, detail, severity, scope, thing, teacher_id, group_label,
                     subject, date, clause, due_now, due_then, facts)
                values (?, ?, ?, true, 'TOPIC', '', 'BREACH', 'LESSON', ?, ?, '9-Б', 'Геометрия', '2026-09-07', 'A-5.2a',
                     ?, ?, '{}')""")
                .params(
                        school.value(),
                        run.id(),
                        Ids.next(),
                        lesson,
                        teacher,
                        Timestamp.from(Instant.parse("2026-09-07T12:00:00Z")),
                        Timestamp.from(Instant.parse("2026-09-07T08:00:00Z")))
                .update());
        return lesson;
    }

    private int sum(DryRun run, String what, String name, String detail, int now, int then) {
        return jdbc.sql("""
                insert into compliance.dry_run_sum
                    (school_id, run_id, of_what, name, detail, severity, clause_then, now_found, then_found)
                values (?, ?, ?, ?, ?, 'BREACH', 'A-5.2a', ?, ?)""")
                .params(school.value(), run.id(), what, name, detail, now, then)
                .update();
    }
}
