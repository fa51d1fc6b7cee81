package io.reglament.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.console.Trouble;
import io.reglament.local.keycloak.LocalKeycloak.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak reads the realm file only once; a house started on other ports must tell its clients where it stands. */
final class RealmAddress {

    // Fixed in the realm file, so that no look-up is needed.
    private static final String WEB = "5e7a2f10-0000-4000-8000-000000000001";
    private static final String ADAPTER = "5e7a2f10-0000-4000-8000-000000000003";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Settings settings;

    RealmAddress(Settings settings) {
        this.settings = settings;
    }

    void adopt() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = token(http);
            change(http, token, WEB, web(settings.baseUrl(), settings.secrets().webClient()));
            change(
                    http,
                    token,
                    ADAPTER,
                    secret("reglament-adapter", settings.secrets().adapterClient()));
        } catch (IOException e) {
            throw new Trouble("cannot tell Keycloak its new address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while talking to Keycloak", e);
        }
    }

    private String token(HttpClient http) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(
                        KeycloakSecrets.ADMIN,
                        URLEncoder.encode(settings.secrets().admin(), UTF_8));
        HttpRequest request = HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        Matcher found =
                TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
        if (!found.find()) {
            throw new Trouble("Keycloak no longer knows our secrets: bin/run --fresh begins anew");
        }
        return found.group(1);
    }

    private void change(HttpClient http, String token, String client, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/admin/realms/reglament/clients/" + client))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new Trouble("Keycloak answered " + status + " when told its new address");
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + settings.port() + path);
    }

    private static String secret(String clientId, String secret) {
        return """
                {"clientId": "%s", "secret": "%s"}""".formatted(clientId, secret);
    }

    private static String web(String base, String secret) {
        return """
                {"clientId": "reglament-web", "secret": "%2$s", "baseUrl": "%1$s/",
                 "redirectUris": ["%1$s/login/oauth2/code/keycloak"],
                 "attributes": {"post.logout.redirect.uris": "%1$s/*",
                  "backchannel.logout.url": "%1$s/logout/connect/back-channel/keycloak"}}""".formatted(base, secret);
    }
}
