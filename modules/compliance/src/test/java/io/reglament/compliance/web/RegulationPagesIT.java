package io.reglament.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The regulation in words, its clauses and versions, and how a changed one is put in force. */
class RegulationPagesIT extends SchoolWithPages {
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
    void aChangedProfileIsUploadedComparedGivenBackAndApproved() {
        MvcTestResult uploaded = exchange(upload(profile("7 days")), Role.SCHOOL_ADMINISTRATOR);
        assertThat(uploaded).hasRedirectedUrl(root + "/regulation/drafts/2");
        assertThat(body(get(root + "/regulation/drafts/2"), Role.SCHOOL_ADMINISTRATOR))
                .contains("18:00", "→", "7");

        assertThat(exchange(step("submission"), Role.SCHOOL_ADMINISTRATOR))
                .hasRedirectedUrl(root + "/regulation/drafts/2");
        assertThat(exchange(step("return").param("words", "Рано"), Role.HEAD)).hasRedirectedUrl(root + "/regulation");
        assertThat(body(get(root + "/regulation/drafts/2"), Role.SCHOOL_ADMINISTRATOR))
                .contains("Рано");
        assertThat(exchange(step("submission"), Role.SCHOOL_ADMINISTRATOR))
                .hasRedirectedUrl(root + "/regulation/drafts/2");
        assertThat(exchange(approval("2026-09-09", "12"), Role.SCHOOL_ADMINISTRATOR))
                .hasStatus(404);
        assertThat(exchange(approval("2026-09-09", "12"), Role.DEPUTY_HEAD)).hasStatus(404);
        assertThat(exchange(approval("2026-09-07", "12"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(approval("2026-09-09", " "), Role.HEAD)).hasStatus(422);
        assertThat(exchange(approval("2026-09-09", "12"), Role.HEAD)).hasRedirectedUrl(root + "/regulation");
        assertThat(exchange(get(root + "/regulation/drafts/2"), Role.HEAD)).hasStatus(404);
        assertThat(exchange(approval("2026-09-09", "12"), Role.HEAD)).hasStatus(404);
        assertThat(body(get(root + "/regulation"), Role.TEACHER)).contains("приказ № 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void conflictsShowBothSidesWithTheirClauses(String language) {
        assertThat(body(get(root + "/regulation/versions/1/conflicts").locale(Locale.of(language)), Role.TEACHER))
                .contains("5.2", "4.6", "✓")
                .doesNotContain("??");
        assertThat(exchange(get(root + "/regulation/versions/9/conflicts"), Role.TEACHER))
                .hasStatus(404);
    }

    @Test
    void aConflictThatNobodyDecidedIsResolvedByWhoApproves() {
        String yaml = new String(profile("same day 18:00"), StandardCharsets.UTF_8)
                + "\nload: {day: {value: 12, not-regulated: true}}\n";
        exchange(upload(yaml.getBytes(StandardCharsets.UTF_8)), Role.HEAD);

        assertThat(body(get(root + "/regulation/drafts/2"), Role.HEAD)).contains("norm/load.day", "<textarea");
        assertThat(exchange(get(root + "/regulation/versions/2/conflicts"), Role.TEACHER))
                .hasStatus(404);
        assertThat(exchange(get(root + "/regulation/versions/2/profile.yaml"), Role.TEACHER))
                .hasStatus(404);
        assertThat(exchange(approval("2026-09-09", "12"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(resolved("  "), Role.HEAD)).hasStatus(422);
        assertThat(exchange(resolved("Только в дни сборов"), Role.HEAD)).hasRedirectedUrl(root + "/regulation");
        assertThat(body(get(root + "/regulation/versions/2/conflicts"), Role.TEACHER))
                .contains("Только в дни сборов");
    }

    private AbstractMockHttpServletRequestBuilder<?> resolved(String words) {
        AbstractMockHttpServletRequestBuilder<?> request = approval("2026-09-09", "12");
        for (String grades : List.of("1–4", "5–6", "7–11")) {
            request.param("conflict", "norm/load.day/" + grades).param("resolution", words);
        }
        return request;
    }

    @Test
    void staffConfirmThatTheyHaveReadTheVersionInForce() {
        String asks = "/regulation/confirmation\"";
        Member teacher = member(new PersonId(Ids.next()), Role.TEACHER);
        assertThat(exchange(get(root + "/regulation"), teacher)).bodyText().contains(asks);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(exchange(MockMvcRequestBuilders.post(root + "/regulation/confirmation"), teacher))
                    .hasRedirectedUrl(root + "/regulation");
        }

        assertThat(exchange(get(root + "/regulation"), teacher)).bodyText().doesNotContain(asks);
        assertThat(exchange(get(root + "/regulation/confirmations"), Role.TEACHER))
                .hasStatus(404);
        assertThat(exchange(MockMvcRequestBuilders.post(root + "/regulation/confirmation"), Role.PARENT))
                .hasStatus(404);
        assertThat(exchange(get(root + "/regulation/confirmations"), Role.HEAD)).hasStatus(200);
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
    void theApiTakesDraftsAndApprovesThem() {
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
        assertThat(exchange(apiApproval("2020-01-01"), Role.HEAD)).hasStatus(422);
        assertThat(exchange(post("/profile/versions/2/submission", "application/json", "{}"), Role.HEAD))
                .hasStatus(204);
        assertThat(exchange(apiApproval("2026-09-09"), Role.HEAD)).hasStatus(204);
        assertThat(exchange(apiApproval("2026-09-09"), Role.HEAD)).hasStatus(404);
        assertThat(body(get("/api/v1" + root + "/profile/versions"), Role.TEACHER))
                .contains("\"from\":\"2026-09-09\"", "\"orderNumber\":\"12\"");
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(byte[] yaml) {
        return MockMvcRequestBuilders.multipart(root + "/regulation/drafts")
                .file(new MockMultipartFile("file", "profile.yaml", "application/yaml", yaml));
    }

    private MockHttpServletRequestBuilder step(String step) {
        return MockMvcRequestBuilders.post(root + "/regulation/drafts/2/" + step);
    }

    private AbstractMockHttpServletRequestBuilder<?> approval(String from, String order) {
        return step("approval").param("from", from).param("number", order).param("date", "2026-09-08");
    }

    private AbstractMockHttpServletRequestBuilder<?> apiApproval(String from) {
        return post(
                "/profile/versions/2/approval",
                "application/json",
                "{\"orderNumber\":\"12\",\"orderDate\":\"2026-09-08\",\"from\":\"" + from + "\"}");
    }

    private AbstractMockHttpServletRequestBuilder<?> post(String path, String type, String body) {
        return MockMvcRequestBuilders.post("/api/v1" + root + path)
                .contentType(type)
                .content(body);
    }
}
