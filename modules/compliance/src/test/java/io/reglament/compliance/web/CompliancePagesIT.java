package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.ComplianceTestApplication;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import io.reglament.testsupport.TestSchools;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages and resources, without sign-on: who asks stands in the request. */
@SpringBootTest(
        classes = ComplianceTestApplication.class,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class})
class CompliancePagesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String MEMBER = "io.reglament.identity.door.SchoolDoor.member";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestSchools schools;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private Profiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school;
    private String root;

    @BeforeEach
    void aSchoolOnAir() {
        time.set(Instant.parse("2026-09-08T13:00:00Z"));
        school = schools.add();
        root = "/s/school-" + school.value();
        inSchool(() -> profiles.install(profile("same day 18:00"), TestSchools.ON_AIR));
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void theRegulationIsSaidInWordsWithItsBasis(String language) {
        String page = body(get(root + "/regulation").locale(Locale.of(language)), Role.HEAD);

        assertThat(page)
                .contains("18:00", root + "/clauses/A-5.2a", "enctype=\"multipart/form-data\"")
                .contains("2–11", "2.5", root + "/clauses/A-5.2o", root + "/clauses/A-5.3b")
                .doesNotContain("??");
        assertThat(body(get(root + "/regulation"), Role.TEACHER)).doesNotContain("enctype");
    }

    @Test
    void aClauseOfAnotherDocumentIsNotThere() {
        assertThat(body(get(root + "/clauses/A-5.2a"), Role.TEACHER)).contains("18:00");
        assertThat(exchange(get(root + "/clauses/C-3.5a"), Role.TEACHER)).hasStatus(404);
        assertThat(exchange(get(root + "/clauses/nonsense"), Role.TEACHER)).hasStatus(404);
    }

    @Test
    void aVersionComesDownAsItWasUploaded() {
        assertThat(body(get(root + "/regulation/versions/1/profile.yaml"), Role.TEACHER))
                .isEqualTo(new String(profile("same day 18:00"), StandardCharsets.UTF_8));
        assertThat(exchange(get(root + "/regulation/versions/9/profile.yaml"), Role.TEACHER))
                .hasStatus(404);
    }

    @Test
    void aChangedProfileIsUploadedComparedAndPutInForce() {
        MvcTestResult uploaded = exchange(upload(profile("7 days")), Role.SCHOOL_ADMINISTRATOR);
        assertThat(uploaded).hasRedirectedUrl(root + "/regulation/drafts/2");
        assertThat(body(get(root + "/regulation/drafts/2"), Role.SCHOOL_ADMINISTRATOR))
                .contains("18:00", "→", "7");

        assertThat(exchange(activate("2026-09-07"), Role.SCHOOL_ADMINISTRATOR)).hasStatus(422);
        assertThat(exchange(activate("2026-09-09"), Role.SCHOOL_ADMINISTRATOR)).hasRedirectedUrl(root + "/regulation");
        assertThat(exchange(get(root + "/regulation/drafts/2"), Role.SCHOOL_ADMINISTRATOR))
                .hasStatus(404);
        assertThat(exchange(activate("2026-09-09"), Role.SCHOOL_ADMINISTRATOR)).hasStatus(404);
    }

    @Test
    void faultsAreShownWithTheirPlaceAndNothingIsKept() {
        MvcTestResult faulty =
                exchange(upload("profile: 1\nnonsense: 2\n".getBytes(StandardCharsets.UTF_8)), Role.HEAD);

        assertThat(faulty).hasStatus(422).bodyText().contains("nonsense", "<table");
        assertThat(exchange(upload(new byte[300 * 1024]), Role.HEAD)).hasStatus(422);
        assertThat(exchange(get(root + "/regulation/drafts/2"), Role.HEAD)).hasStatus(404);
    }

    @Test
    void theApiTakesDraftsAndActivatesThem() {
        assertThat(body(get("/api/v1" + root + "/profile"), Role.TEACHER))
                .contains("\"version\":1", "/deadline/topic", "\"basis\":\"CLAUSE\"");
        assertThat(exchange(post("/profile/versions", "application/yaml", "profile: 1\nx: 2\n"), Role.HEAD))
                .hasStatus(422)
                .bodyText()
                .contains("\"faults\"", "\"line\":2");
        assertThat(exchange(
                        post(
                                "/profile/versions",
                                "application/yaml",
                                new String(profile("7 days"), StandardCharsets.UTF_8)),
                        Role.HEAD))
                .hasStatus(201)
                .bodyText()
                .contains("\"version\":2", "/deadline/topic");
        assertThat(exchange(activation("2020-01-01"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(activation("2026-09-09"), Role.HEAD)).hasStatus(204);
        assertThat(exchange(activation("2026-09-09"), Role.HEAD)).hasStatus(404);
        assertThat(body(get("/api/v1" + root + "/profile/versions"), Role.TEACHER))
                .contains("\"from\":\"2026-09-09\"");
    }

    private AbstractMockHttpServletRequestBuilder<?> get(String address) {
        return MockMvcRequestBuilders.get(URI.create(address.replace("9-Б", "9-%D0%91")));
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(byte[] yaml) {
        return MockMvcRequestBuilders.multipart(root + "/regulation/drafts")
                .file(new MockMultipartFile("file", "profile.yaml", "application/yaml", yaml));
    }

    private AbstractMockHttpServletRequestBuilder<?> activate(String from) {
        return MockMvcRequestBuilders.post(root + "/regulation/drafts/2/activation")
                .param("from", from);
    }

    private AbstractMockHttpServletRequestBuilder<?> activation(String from) {
        return post("/profile/versions/2/activation", "application/json", "{\"from\":\"" + from + "\"}");
    }

    private AbstractMockHttpServletRequestBuilder<?> post(String path, String type, String body) {
        return MockMvcRequestBuilders.post("/api/v1" + root + path)
                .contentType(type)
                .content(body);
    }

    private String body(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        MvcTestResult result = exchange(request, role);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult exchange(AbstractMockHttpServletRequestBuilder<?> request, Role role) {
        Member member = new Member(
                registry.find(school).orElseThrow(),
                new PersonId(Ids.next()),
                new PersonName("Иванова", "Анна", Optional.empty()),
                Set.of(role));
        return SchoolContext.call(school, () -> mvc.perform(request.requestAttr(MEMBER, member)));
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

    private <T> T inSchool(Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private static byte[] profile(String topic) {
        return """
                profile: 1
                document: A
                title: Школа
                time-zone:
                  value: Asia/Bishkek
                  not-regulated: true
                deadline:
                  topic:
                    value: %s
                    clause: A-5.2a
                  work:
                    - forms: [test]
                      value: next lesson
                      clause: A-5.2o
                    - value: no limit
                      not-regulated: true
                marks:
                  weights:
                    test: {value: 2.5, clause: A-5.2m}
                attendance:
                  reasons: {value: [illness], clause: A-5.3b}
                """.formatted(topic).getBytes(StandardCharsets.UTF_8);
    }
}
