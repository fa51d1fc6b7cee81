package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = FixtureApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {
    private static final String NO_LESSON = "/lessons/not-an-id";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void everything_absent_answers_alike_to_a_program() {
        List<HttpResponse<String>> answers = List.of(
                browser.get("/api/v1/absent"),
                browser.get("/api/v1/no/such/address"),
                browser.get("/api/v1" + NO_LESSON),
                browser.get("/api/v1/sent?status=404"),
                browser.get("/s/three/absent", "Accept", "application/json"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
        });
        JsonNode body = json(answers.getFirst());
        assertThat(body.propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "detail");
    }

    @Test
    void everything_absent_answers_alike_to_a_person() {
        List<HttpResponse<String>> answers = List.of(
                browser.get("/s/three/absent"),
                browser.get("/s/three/no/such/address"),
                browser.get("/s/other/absent"),
                browser.get("/s/three" + NO_LESSON),
                browser.get("/s/three/sent?status=404"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo(answers.getFirst().body())
                    .contains("<h1>Здесь ничего нет</h1>")
                    .doesNotContain("??");
        });
    }

    @Test
    void an_id_that_is_one_is_no_absence() {
        assertThat(browser.get("/api/v1/lessons/0197a8f0-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_says_why_and_cites_its_clause() {
        JsonNode body =
                json(browser.post("/api/v1/refused", "{}", "Accept", "application/json", "Accept-Language", "ru"));
        assertThat(body.path("status").asInt()).isEqualTo(422);
        assertThat(body.path("detail").asString().replaceAll("\\h", " "))
                .isEqualTo("До 13 октября 2026 г. нельзя, вес 2,5, год 2026");
        assertThat(body.path("clause").path("id").asString()).isEqualTo("A-4.2");
        assertThat(body.path("clause").path("label").asString()).isEqualTo("п. 4.2");
        assertThat(body.path("clause").path("words").asString()).isNotBlank();
    }

    @Test
    void a_refusal_is_a_page_too() {
        HttpResponse<String> page =
                browser.post("/s/three/refused", "{}", "Accept", "text/html", "Accept-Language", "ky");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("13-октябрь", "class=\"clause\"", "4.2-п.")
                .doesNotContain("??");
    }

    @Test
    void a_refusal_without_words_is_still_told(CapturedOutput log) {
        HttpResponse<String> answer = browser.post("/api/v1/wordless", "{}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).has("clause")).isFalse();
        assertThat(log).contains("No words in ru for the refusal fixture.nobody-wrote-this");
    }

    @Test
    void faults_are_located() {
        HttpResponse<String> answer = browser.post(
                "/api/v1/marks",
                "{\"marks\":[{\"student\":\"a\",\"value\":3},{\"student\":\"\",\"value\":9}]}",
                "Accept",
                "application/json",
                "Accept-Language",
                "ky");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode faults = json(answer).path("faults");
        assertThat(faults.size()).isEqualTo(2);
        assertThat(faults.valueStream().map(fault -> fault.path("pointer").asString()))
                .containsExactlyInAnyOrder("#/marks/1/student", "#/marks/1/value");
        assertThat(faults.valueStream().map(fault -> fault.path("detail").asString()))
                .contains("5 санынан көп эмес.");
    }

    @Test
    void what_cannot_be_read_is_a_bad_request() {
        assertThat(browser.post("/api/v1/marks", "{\"marks\":").statusCode()).isEqualTo(400);
        HttpResponse<String> wrong = browser.post("/api/v1/marks", "{\"marks\":[{\"student\":\"a\",\"value\":\"x\"}]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).path("faults").path(0).path("pointer").asString())
                .isEqualTo("#/marks/0/value");
    }

    @Test
    void a_wrong_method_is_told_with_the_right_ones() {
        HttpResponse<String> answer = browser.get("/api/v1/marks");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void a_failure_of_ours_gets_a_number_and_tells_nothing_else(CapturedOutput log) {
        for (String path : List.of("/api/v1/broken", "/api/v1/unrendered")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            String number = json(answer).path("incident").asString();
            assertThat(number).hasSize(12);
            assertThat(log).contains("Incident " + number + ": ");
            assertThat(answer.body()).doesNotContain("Exception", "fixture", "Ivanov", path);
        }
        assertThat(log).contains("java.lang.IllegalStateException").doesNotContain("Ivanov", "Garden");
    }

    @Test
    void the_number_stands_on_the_page() {
        HttpResponse<String> page = browser.get("/s/three/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Номер происшествия: ");
    }

    @Test
    void every_status_sent_by_a_filter_has_its_page() {
        for (int status : new int[] {400, 403, 404, 405, 409, 413, 422, 429, 500, 503, 418}) {
            HttpResponse<String> page = browser.get("/s/three/sent?status=" + status);
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body()).contains("<h1>").doesNotContain("??");
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
