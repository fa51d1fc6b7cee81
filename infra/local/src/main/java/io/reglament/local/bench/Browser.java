package io.reglament.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's browser, signed in by the sign-on server's own form. Cookies go by port, for both servers stand on one
 * name.
 */
final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final int MOST_HOPS = 10;

    private final HttpClient http;
    private final String base;
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
    private String csrf = "";

    private Browser(HttpClient http, String base) {
        this.http = http;
        this.base = base;
    }

    /** Signs somebody in; the client keeps its connections for whoever else uses it. */
    static Browser signedIn(HttpClient http, String base, String school, String username, String password) {
        Browser browser = new Browser(http, base);
        Reply form = browser.followed(URI.create(base + "/s/" + school));
        String action =
                form.demandOk("the sign-on form").found(FORM, "the form").replace("&amp;", "&");
        Reply home = browser.followed(
                browser.sent(URI.create(action), "POST", form(Map.of("username", username, "password", password))),
                URI.create(action));
        browser.csrf = home.demandOk("signing in " + username).found(CSRF, "the session's secret");
        return browser;
    }

    Reply get(String path) {
        return send(URI.create(base + path), "GET", BodyPublishers.noBody(), Map.of());
    }

    /** Sends JSON as the page's own script does. */
    Reply put(String path, String json, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        all.put("Accept", "application/json");
        all.put("X-CSRF-TOKEN", csrf);
        return send(URI.create(base + path), "PUT", BodyPublishers.ofString(json), all);
    }

    private Reply followed(URI address) {
        return followed(sent(address, "GET", ""), address);
    }

    private Reply followed(Reply first, URI from) {
        Reply reply = first;
        URI at = from;
        for (int hop = 0; reply.status() / 100 == 3 && hop < MOST_HOPS; hop++) {
            at = at.resolve(reply.location());
            reply = sent(at, "GET", "");
        }
        return reply;
    }

    private Reply sent(URI address, String method, String form) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "text/html"));
        if (form.isEmpty()) {
            return send(address, method, BodyPublishers.noBody(), headers);
        }
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return send(address, method, BodyPublishers.ofString(form), headers);
    }

    private Reply send(URI address, String method, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "ru");
        headers.forEach(request::header);
        Map<String, String> kept = cookies.computeIfAbsent(address.getPort(), _ -> new HashMap<>());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(kept, line));
            return Reply.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> kept, String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        if (pair.length == 2) {
            kept.put(pair[0].strip(), pair[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
