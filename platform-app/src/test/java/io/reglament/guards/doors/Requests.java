package io.reglament.guards.doors;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/**
 * A valid request for every route, so that nothing but the address decides the answer. A route that writes and is not
 * here fails the tests: somebody must say what it takes.
 */
final class Requests {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RECORD = "{\"topic\": \"Дроби\", \"homework\": \"№ 5\", \"version\": 0}";
    private static final String ROLL = "{\"exceptions\": {}, \"version\": 0}";

    private static final Map<String, String> QUERIES = Map.of("GET /api/v1/s/{slug}/lessons", "?date=" + Town.TODAY);

    private Requests() {}

    static HttpRequest.Builder of(Route route, String address, Visitor visitor) {
        String query = QUERIES.getOrDefault(route.toString(), "");
        HttpRequest.Builder request = visitor.request(address + query).header("Accept", "*/*");
        return route.reads() ? request.GET() : writing(route, request);
    }

    private static HttpRequest.Builder writing(Route route, HttpRequest.Builder request) {
        String place = route.pattern().replaceFirst("^.*\\{slug}", "");
        return switch (route.method() + " " + place) {
            case "PUT /lessons/{lesson}/record" -> keyed(request, RECORD);
            case "PUT /lessons/{lesson}/roll" -> keyed(request, ROLL);
            case "POST /lessons/{lesson}/roll/all-here", "POST /imports/{run}/stop" -> post(request, FORM, "");
            case "POST /imports" -> file(request, "bundle", "PK");
            case "POST /regulation/drafts" -> file(request, "file", "faulty: profile");
            case "POST /regulation/drafts/{version}/activation" -> post(request, FORM, "from=" + Town.TODAY);
            case "POST /profile/versions" -> post(request, "application/yaml", "faulty: profile");
            case "POST /profile/versions/{version}/activation" ->
                post(request, JSON, "{\"from\": \"" + Town.TODAY + "\"}");
            default -> throw new IllegalArgumentException("Nobody said what this route takes: " + route);
        };
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(text(body));
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request, String type, String body) {
        return request.header("Content-Type", type).POST(text(body));
    }

    private static HttpRequest.Builder file(HttpRequest.Builder request, String name, String content) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.bin\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--edge--\r\n";
        return request.header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(text(body));
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }
}
