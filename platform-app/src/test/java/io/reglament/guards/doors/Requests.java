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

    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/v1/s/{slug}/lessons",
            "?date=" + Town.TODAY,
            "GET /api/v1/s/{slug}/classes/{class}/attendance",
            "?date=" + Town.TODAY,
            "GET /api/v1/s/{slug}/groups/{group}/works",
            "?from=" + Town.TODAY + "&to=" + Town.TODAY,
            "POST /s/{slug}/plans/{plan}/file",
            "?edition=1",
            "DELETE /s/{slug}/works/{work}",
            "?version=1",
            "DELETE /api/v1/s/{slug}/works/{work}",
            "?version=1",
            "GET /api/v1/s/{slug}/students/{student}/week",
            "?date=" + Town.TODAY,
            "GET /s/{slug}/regulation/editor/section",
            "?key=clauses",
            "GET /api/v1/s/{slug}/students/{student}/marks",
            "?from=" + Town.TODAY + "&to=" + Town.TODAY);

    private Requests() {}

    /** @param place whose ids stand in the body, where a route takes a body that names any */
    static HttpRequest.Builder of(Route route, String address, Place place, Visitor visitor) {
        HttpRequest.Builder request = visitor.request(address + query(route)).header("Accept", "*/*");
        return route.reads() ? request.GET() : writing(route, place, request);
    }

    /** Where a route finds what is a place's. */
    static String address(Route route, Place place) {
        return route.address(place.school().slug().value(), Asking.values(route, place)) + query(route);
    }

    private static String query(Route route) {
        return QUERIES.getOrDefault(route.toString(), "");
    }

    private static HttpRequest.Builder writing(Route route, Place place, HttpRequest.Builder request) {
        String path = route.pattern().replaceFirst("^.*\\{slug}", "");
        return switch (route.method() + " " + path) {
            case "PUT /lessons/{lesson}/record" -> put(request, Bodies.RECORD);
            case "PUT /lessons/{lesson}/roll" -> put(request, Bodies.ROLL);
            case "PUT /lessons/{lesson}/roll/{student}" -> put(request, Bodies.ABSENT);
            case "PUT /classes/{class}/reasons" -> put(request, Bodies.reasons(place.lesson(), place.student()));
            case "POST /groups/{group}/prints" ->
                post(request, FORM, "term=" + place.term() + "&key=" + UUID.randomUUID());
            case "POST /plans" -> post(request, FORM, "group=" + place.group());
            case "POST /plans/{plan}/topics" -> post(request, FORM, "edition=1&save=0&topic=a");
            case "POST /plans/{plan}/table" -> post(request, FORM, "edition=1&text=a");
            case "POST /plans/{plan}/file" -> file(request, "file", "faulty");
            case "POST /plans/{plan}/submission" -> post(request, FORM, "edition=1");
            case "POST /plans/{plan}/decision" -> post(request, FORM, "version=2&approved=false&words=");
            case "POST /plans/{plan}/copies", "POST /plans/{plan}/groups" ->
                post(request, FORM, "group=" + place.group());
            case "POST /plans/{plan}/versions" -> post(request, FORM, "");
            case "PUT /groups/{group}/marks" -> put(request, Bodies.marks(place.work(), place.student()));
            case "PUT /groups/{group}/terms/{term}/marks" -> put(request, Bodies.termMarks(place.student()));
            case "POST /groups/{group}/works" -> post(request, JSON, Bodies.workOf(place.lesson()));
            case "PUT /works/{work}" -> put(request, Bodies.changedWorkOf(place.lesson()));
            case "DELETE /works/{work}" -> request.DELETE();
            case "POST /archive/packages/{package}/hand-overs" ->
                post(request, FORM, "custodian=HEAD&takenBy=Anna&medium=PHYSICAL&carrier=USB+3&takenOn=" + Town.TODAY);
            case "POST /archive/packages",
                    "POST /archive/packages/{package}/verification",
                    "POST /lessons/{lesson}/roll/all-here",
                    "POST /imports/{run}/stop",
                    "POST /account/link/end",
                    "POST /access/links/{person}/end" -> post(request, FORM, "");
            case "POST /students/{student}/absences" -> post(request, FORM, Bodies.notice());
            case "POST /classes/{class}/notices" ->
                post(request, FORM, Bodies.notice() + "&student=" + place.student());
            case "POST /classes/{class}/notices/{absence}/reasons" ->
                post(request, FORM, "date=" + Town.TODAY.minusDays(1));
            case "POST /students/{student}/absences/{absence}/withdrawal",
                    "POST /classes/{class}/notices/{absence}/withdrawal" -> post(request, FORM, "");
            case "POST /duties/reviews" -> post(request, FORM, "duty=faulty&words=");
            case "POST /duties/plan" -> post(request, FORM, "what=a&day=" + Town.TODAY);
            case "POST /duties/plan/{entry}/drop", "POST /inspections/{inspection}/repeat" -> post(request, FORM, "");
            case "POST /inspections" -> post(request, FORM, "from=" + Town.TODAY + "&to=" + Town.TODAY);
            case "POST /inspections/{inspection}/items" -> post(request, FORM, "version=1&item=HOMEWORK&note=a");
            case "POST /inspections/{inspection}/remarks" -> post(request, FORM, "words=a&lesson=" + place.lesson());
            case "POST /inspections/{inspection}/answers/{answer}" ->
                post(request, FORM, "version=1&accepted=true&words=");
            case "POST /inspections/{inspection}/closing" -> post(request, FORM, "version=1&conclusion=a");
            case "POST /outages" -> post(request, FORM, "what=a&place=&until=&from=" + Town.TODAY + "T07:00");
            case "POST /outages/{outage}/confirmation" ->
                post(request, FORM, "version=1&rooms=&words=&until=&from=" + Town.TODAY + "T07:00");
            case "POST /outages/{outage}/decline" -> post(request, FORM, "version=1&words=a");
            case "POST /outages/{outage}/passing-on" -> post(request, FORM, "words=a");
            case "POST /credentials" ->
                post(request, FORM, "who=faulty&lost=" + Town.TODAY + "T07:00&reported=" + Town.TODAY + "T07:00");
            case "POST /credentials/{loss}/reissue" -> post(request, FORM, "");
            case "POST /remarks/{remark}/answer" -> post(request, FORM, "version=1&words=a");
            case "POST /messages/read", "POST /messages/preferences/forget" -> post(request, FORM, "");
            case "POST /messages/preferences" -> post(request, FORM, "daily=false&own=false");
            case "POST /messages/preferences/address" -> post(request, FORM, "mail=faulty");
            case "POST /messages/preferences/code" -> post(request, FORM, "code=faulty");
            case "POST /messages/threads/{thread}" -> post(request, FORM, "body=text");
            case "POST /messages/new/{person}" -> post(request, FORM, "topic=topic&body=text");
            case "POST /messages/many" ->
                post(request, FORM, "topic=topic&body=text&who=families&to=" + place.schoolClass());
            case "POST /account/link/code" -> post(request, FORM, "consent=true");
            case "POST /account/link", "POST /account/link/claim" -> post(request, FORM, "code=faulty&consent=true");
            case "POST /imports" -> file(request, "bundle", "PK");
            case "POST /regulation/confirmation" -> post(request, FORM, "");
            case "POST /regulation/editor" -> post(request, FORM, "version=1");
            case "POST /regulation/editor/file" -> file(request, "file", "faulty: a: b");
            case "POST /regulation/editor/end", "POST /regulation/editor/draft" -> post(request, FORM, "");
            case "POST /regulation/editor/section" -> post(request, FORM, "key=clauses&seen=0");
            case "POST /regulation/drafts" -> file(request, "file", "faulty: profile");
            case "POST /regulation/drafts/{version}/dry-run" ->
                post(request, FORM, "first=%1$s&last=%1$s".formatted(Town.TODAY.plusDays(1)));
            case "POST /regulation/drafts/{version}/dry-run/stop", "POST /regulation/drafts/{version}/dry-run/resume" ->
                post(request, FORM, "");
            case "POST /profile/versions/{version}/dry-run" ->
                post(request, JSON, "{\"first\": \"%1$s\", \"last\": \"%1$s\"}".formatted(Town.TODAY.plusDays(1)));
            case "POST /profile/versions/{version}/dry-run/stop", "POST /profile/versions/{version}/dry-run/resume" ->
                post(request, JSON, "{}");
            case "POST /regulation/drafts/{version}/submission" -> post(request, FORM, "");
            case "POST /regulation/drafts/{version}/return" -> post(request, FORM, "words=text");
            case "POST /regulation/drafts/{version}/approval" ->
                post(request, FORM, "number=1&date=" + Town.TODAY + "&from=" + Town.TODAY);
            case "POST /profile/versions" -> post(request, "application/yaml", "faulty: profile");
            case "POST /profile/versions/{version}/submission" -> post(request, JSON, "{}");
            case "POST /profile/versions/{version}/return" -> post(request, JSON, "{\"words\": \"text\"}");
            case "POST /profile/versions/{version}/approval" ->
                post(
                        request,
                        JSON,
                        "{\"orderNumber\": \"1\", \"orderDate\": \"%1$s\", \"from\": \"%1$s\"}".formatted(Town.TODAY));
            default -> throw new IllegalArgumentException("Nobody said what this route takes: " + route);
        };
    }

    /** A body of JSON under a key of its own. */
    static HttpRequest.Builder put(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(text(body));
    }

    static HttpRequest.Builder post(HttpRequest.Builder request, String type, String body) {
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
