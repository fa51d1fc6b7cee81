package io.reglament.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of Keycloak's administration, as the house's own administrator. */
final class AdminCalls {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final int port;
    private final HttpClient http;
    private final String token;

    private AdminCalls(int port, HttpClient http, String token) {
        this.port = port;
        this.http = http;
        this.token = token;
    }

    static AdminCalls of(LocalKeycloak.Settings settings, HttpClient http) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(
                        KeycloakSecrets.ADMIN,
                        URLEncoder.encode(settings.secrets().admin(), UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        at(settings.port(), "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        Matcher found =
                TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
        if (!found.find()) {
            throw new Trouble("Keycloak no longer knows our secrets: bin/run --fresh begins anew");
        }
        return new AdminCalls(settings.port(), http, found.group(1));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return http.send(request(path).PUT(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(request(path).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    /** Within the realm of the house. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(port, "/admin/realms/reglament" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
