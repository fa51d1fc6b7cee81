package io.reglament.guards.doors;

import com.nimbusds.jwt.JWTClaimsSet;
import io.reglament.identity.Role;
import io.reglament.tenancy.Slug;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the doors over HTTP: in a browser signed on through the issuer, and with a bearer token of the same. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String bearer;
    private String csrf = "";

    private Visitor(String base, String bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    /** Signed on in both ways with the claim of the roles. */
    static Visitor signedOn(String base, String subject, Slug school, Role... roles) {
        Map<String, Object> organization = Tokens.organization(school, roles);
        return signedOn(
                base,
                Tokens.claims(subject, Tokens.WEB)
                        .claim("organization", organization)
                        .build());
    }

    /** Signed on in both ways with claims of any kind. */
    static Visitor signedOn(String base, JWTClaimsSet claims) {
        JWTClaimsSet api = new JWTClaimsSet.Builder(claims).audience(Tokens.API).build();
        Visitor visitor = new Visitor(base, Tokens.signed(api));
        visitor.signOn(claims);
        return visitor;
    }

    static Visitor withBearer(String base, String token) {
        return new Visitor(base, token);
    }

    Answer get(String path) {
        return send(request(path).header("Accept", "*/*").GET());
    }

    Answer send(HttpRequest.Builder request) {
        return Answer.of(response(request));
    }

    /** A request as this visitor makes it to the address: with the token, or with the session and its secret. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return path.startsWith("/api/")
                ? request.header("Authorization", "Bearer " + bearer)
                : request.header("X-CSRF-TOKEN", csrf);
    }

    private void signOn(JWTClaimsSet claims) {
        String back = signOn("/oauth2/authorization/keycloak", claims).location();
        if (back.contains("error")) {
            throw new IllegalStateException("not signed on: " + back);
        }
        csrf = secret("/");
    }

    /** Goes to the issuer from that address and comes back as the claims say, in the same session. */
    Answer signOn(String start, JWTClaimsSet claims) {
        String asked =
                response(request(start).GET()).headers().firstValue("Location").orElseThrow();
        Map<String, String> parameters = parameters(asked);
        String code = UUID.randomUUID().toString();
        FakeIssuer.expect(
                code,
                new JWTClaimsSet.Builder(claims)
                        .claim("nonce", parameters.get("nonce"))
                        .claim("sid", code)
                        .build());
        return send(request("/login/oauth2/code/keycloak?code=" + code + "&state=" + encoded(parameters.get("state")))
                .GET());
    }

    /** The session's secret out of the first page that shows one. */
    private String secret(String path) {
        HttpResponse<String> page =
                response(request(path).header("Accept", "text/html").GET());
        for (int hops = 0; page.statusCode() / 100 == 3 && hops < 5; hops++) {
            String next = URI.create(base)
                    .resolve(page.headers().firstValue("Location").orElseThrow())
                    .getPath();
            page = response(request(next).header("Accept", "text/html").GET());
        }
        Matcher found = CSRF.matcher(page.body());
        return found.find() ? found.group(1) : "none";
    }

    private HttpResponse<String> response(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
