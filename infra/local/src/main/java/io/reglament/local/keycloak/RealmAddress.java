package io.reglament.local.keycloak;

import io.reglament.local.console.Trouble;
import io.reglament.local.keycloak.LocalKeycloak.Settings;
import java.io.IOException;
import java.net.http.HttpClient;

/** Keycloak reads the realm file only once; a house started on other ports must tell its clients where it stands. */
final class RealmAddress {

    // Fixed in the realm file, so that no look-up is needed.
    static final String WEB = "5e7a2f10-0000-4000-8000-000000000001";
    private static final String ADAPTER = "5e7a2f10-0000-4000-8000-000000000003";

    private final Settings settings;

    RealmAddress(Settings settings) {
        this.settings = settings;
    }

    void adopt() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            AdminCalls calls = AdminCalls.of(settings, http);
            change(calls, WEB, web(settings.baseUrl(), settings.secrets().webClient()));
            change(
                    calls,
                    ADAPTER,
                    secret("reglament-adapter", settings.secrets().adapterClient()));
        } catch (IOException e) {
            throw new Trouble("cannot tell Keycloak its new address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while talking to Keycloak", e);
        }
    }

    private static void change(AdminCalls calls, String client, String json) throws IOException, InterruptedException {
        int status = calls.put("/clients/" + client, json).statusCode();
        if (status != 204) {
            throw new Trouble("Keycloak answered " + status + " when told its new address");
        }
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
