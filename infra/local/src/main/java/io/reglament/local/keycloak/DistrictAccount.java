package io.reglament.local.keycloak;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's administrator of the district: an account with that one role, and a member of no school. */
public final class DistrictAccount {
    public static final String USERNAME = "district-admin";

    // Fixed in the realm file, so that no look-up is needed.
    private static final String ROLE = "5e7a2f10-0000-4000-8000-000000000011";
    private static final int MADE = 201;
    private static final int THERE = 409;
    private static final int GIVEN = 204;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final LocalKeycloak.Settings settings;

    DistrictAccount(LocalKeycloak.Settings settings) {
        this.settings = settings;
    }

    /** Whoever was cut off between account and role gets the role the next time. */
    void issue(String password) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            AdminCalls calls = AdminCalls.of(settings, http);
            demand(calls.post("/users", user(password)), MADE, THERE);
            Matcher found = ID.matcher(
                    calls.get("/users?exact=true&username=" + USERNAME).body());
            if (!found.find()) {
                throw new Trouble("Keycloak does not know the district's account that it made");
            }
            String role = "[{\"id\": \"%s\", \"name\": \"district-administrator\"}]".formatted(ROLE);
            String path = "/users/" + found.group(1) + "/role-mappings/clients/" + RealmAddress.WEB;
            demand(calls.post(path, role), GIVEN);
        } catch (IOException e) {
            throw new Trouble("cannot make the district's account: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while talking to Keycloak", e);
        }
    }

    private static void demand(HttpResponse<String> answer, int... statuses) {
        for (int status : statuses) {
            if (answer.statusCode() == status) {
                return;
            }
        }
        throw new Trouble("Keycloak answered " + answer.statusCode() + " when asked for the district's account");
    }

    private static String user(String password) {
        return """
                {"username": "%s", "enabled": true, "firstName": "District", "lastName": "Administrator",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(USERNAME, password);
    }
}
