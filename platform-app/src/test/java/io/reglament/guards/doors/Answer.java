package io.reglament.guards.doors;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/**
 * What a visitor was told.
 *
 * @param body without what differs from one request to the next on its own
 */
record Answer(int status, String type, String body, String location) {
    private static final Pattern CSRF = Pattern.compile("(content|value)=\"[A-Za-z0-9_-]{60,}={0,2}\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                CSRF.matcher(response.body()).replaceAll("$1=\"csrf\""),
                response.headers().firstValue("Location").orElse(""));
    }

    /** For answers that name what was asked for. */
    Answer withoutIds() {
        return new Answer(status, type, ID.matcher(body).replaceAll("id"), location);
    }

    /** It was done: said so, or sent on to see it. */
    boolean done() {
        return status >= 200 && status < 400 && !location.contains("/oauth2/");
    }
}
