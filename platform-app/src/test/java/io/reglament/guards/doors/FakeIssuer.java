package io.reglament.guards.doors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where Keycloak stands: publishes keys and metadata, and gives tokens for codes. The application's own chains
 * read them as they would read Keycloak's.
 */
public final class FakeIssuer {
    static final RSAKey KEY = key("of-the-issuer");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");
    private static final FakeIssuer ISSUER = new FakeIssuer();

    private final HttpServer server;
    private final Map<String, JWTClaimsSet> codes = new ConcurrentHashMap<>();

    private FakeIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/reglament/.well-known/openid-configuration", call -> answer(call, metadata()));
        server.createContext(
                "/realms/reglament/protocol/openid-connect/certs",
                call -> answer(call, new JWKSet(KEY.toPublicJWK()).toJSONObject()));
        server.createContext("/realms/reglament/protocol/openid-connect/token", this::token);
        server.start();
    }

    /** Points the application here. */
    public static final class InPlaceOfKeycloak
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "reglament.identity.issuer=" + address(), "reglament.identity.web-client-secret=secret")
                    .applyTo(context);
        }
    }

    static String address() {
        return "http://127.0.0.1:" + ISSUER.server.getAddress().getPort() + "/realms/reglament";
    }

    /** Whoever comes with this code gets an ID token of these claims. */
    static void expect(String code, JWTClaimsSet claims) {
        ISSUER.codes.put(code, claims);
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/protocol/openid-connect/auth",
                "token_endpoint",
                address() + "/protocol/openid-connect/token",
                "jwks_uri",
                address() + "/protocol/openid-connect/certs",
                "end_session_endpoint",
                address() + "/protocol/openid-connect/logout",
                "subject_types_supported",
                new String[] {"public"},
                "response_types_supported",
                new String[] {"code"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void token(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher code = CODE.matcher(form);
        JWTClaimsSet claims = code.find() ? codes.remove(code.group(1)) : null;
        if (claims == null) {
            call.sendResponseHeaders(400, -1);
            call.close();
            return;
        }
        String token = Tokens.signed(claims);
        answer(call, Map.of("access_token", token, "id_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private static void answer(HttpExchange call, Map<String, Object> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
