package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The mark is seen red: marked tests are run for real, and what became of them is looked at. */
class HonoursTests {
    @ParameterizedTest
    @CsvSource({
        "theMarkAlone, Nothing happened that cites [A-5.2y]",
        "evidenceOfAnotherClause, Nothing happened that cites [A-5.2a]",
        "oneOfTwo, Nothing happened that cites [B-7b]",
        "noClause, The mark names no clause",
        "anotherException, No refusal",
        "anAnswerWithoutAClause, It cites no clause",
        "anAnswerThatRefusesNothing, No problem: 200",
        "aFailureOfItsOwn, of its own"
    })
    void aTestThatProvesNothingFails(String test, String why) {
        assertThat(failures(test)).singleElement().asString().contains(why);
    }

    @Test
    void aTestThatProvesItsClausePasses() {
        assertThat(failures("proven")).isEmpty();
    }

    private static List<String> failures(String test) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectMethod(
                                        Marked.class.getName() + "#" + test + "(" + Evidence.class.getName() + ")"))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isOne();
        return summary.getSummary().getFailures().stream()
                .map(Failure::getException)
                .map(Throwable::getMessage)
                .toList();
    }

    /** Run by the tests above only: its name is none that the build looks for. */
    static class Marked {
        private static final String REFUSED = """
                {"status": 422, "clause": {"id": "A-5.2y", "ref": "5.2"}}""";

        @Test
        @Honours("A-5.2y")
        void proven(Evidence evidence) throws Exception {
            evidence.answer(answer(422, REFUSED));
        }

        @Test
        @Honours("A-5.2y")
        void theMarkAlone(Evidence evidence) {
            assertThat(evidence).isNotNull();
        }

        @Test
        @Honours("A-5.2a")
        void evidenceOfAnotherClause(Evidence evidence) throws Exception {
            evidence.answer(answer(422, REFUSED));
        }

        @Test
        @Honours({"A-5.2y", "B-7b"})
        void oneOfTwo(Evidence evidence) throws Exception {
            evidence.answer(answer(422, REFUSED));
        }

        @Test
        @Honours({})
        void noClause(Evidence evidence) throws Exception {
            evidence.answer(answer(422, REFUSED));
        }

        @Test
        @Honours("A-5.2y")
        void anotherException(Evidence evidence) {
            evidence.refused(new IllegalStateException("A-5.2y"));
        }

        @Test
        @Honours("A-5.2y")
        void anAnswerWithoutAClause(Evidence evidence) throws Exception {
            evidence.answer(answer(422, "{\"detail\": \"A-5.2y\"}"));
        }

        @Test
        @Honours("A-5.2y")
        void anAnswerThatRefusesNothing(Evidence evidence) throws Exception {
            evidence.answer(answer(200, REFUSED));
        }

        @Test
        @Honours("A-5.2y")
        void aFailureOfItsOwn(Evidence evidence) {
            throw new AssertionError("of its own " + evidence.cited());
        }

        private static HttpResponse<String> answer(int status, String body) throws IOException, InterruptedException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", call -> {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                call.getResponseHeaders().add("Content-Type", "application/problem+json");
                call.sendResponseHeaders(status, bytes.length);
                call.getResponseBody().write(bytes);
                call.close();
            });
            server.start();
            try (HttpClient client = HttpClient.newHttpClient()) {
                URI address =
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
                return client.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            } finally {
                server.stop(0);
            }
        }
    }
}
