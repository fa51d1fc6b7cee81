package io.reglament.testsupport;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a problem that a request was answered with. */
final class RefusingAnswer {
    private static final JsonMapper JSON = new JsonMapper();

    private RefusingAnswer() {}

    static Optional<String> clause(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() < 400 || !type.startsWith("application/problem+json")) {
            throw new AssertionError("No problem: " + answer.statusCode() + " " + type);
        }
        JsonNode clause = JSON.readTree(answer.body()).at("/clause/id");
        return clause.isString() ? Optional.of(clause.stringValue()) : Optional.empty();
    }
}
