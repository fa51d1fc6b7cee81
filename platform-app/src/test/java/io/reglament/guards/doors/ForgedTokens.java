package io.reglament.guards.doors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import io.reglament.identity.Role;
import io.reglament.tenancy.Slug;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens that look like the issuer's for one subject and are not, each under the name of its forgery. */
final class ForgedTokens {
    private static final RSAKey STRANGER = FakeIssuer.key(FakeIssuer.KEY.getKeyID());
    private static final RSAKey OTHER = FakeIssuer.key("another");

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final JWTClaimsSet claims;
    private final String good;

    private ForgedTokens(String subject, Slug school) {
        claims = Tokens.claims(subject, Tokens.API)
                .claim("organization", Tokens.organization(school, Role.TEACHER))
                .build();
        good = Tokens.signed(claims);
    }

    static Map<String, String> of(String subject, Slug school) throws JOSEException {
        ForgedTokens forged = new ForgedTokens(subject, school);
        forged.unsigned();
        forged.bySomebodyElse();
        forged.byAnotherAlgorithm();
        forged.forSomebodyElse();
        forged.atAnotherTime();
        forged.alteredAfterwards();
        forged.noTokens();
        return forged.tokens;
    }

    private void unsigned() {
        for (String algorithm : List.of("none", "None", "NONE", "nOnE", "")) {
            String header = part("{\"alg\":\"" + algorithm + "\"}");
            tokens.put("unsigned, alg " + algorithm, header + "." + part(claims.toString()) + ".");
            tokens.put(
                    "alg " + algorithm + " with a signature", header + "." + part(claims.toString()) + "." + end(good));
        }
        tokens.put("signature cut off", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("two parts", good.substring(0, good.lastIndexOf('.')));
    }

    private void bySomebodyElse() throws JOSEException {
        tokens.put("another key under the issuer's id", Tokens.signed(claims, STRANGER));
        tokens.put("another key under its own id", Tokens.signed(claims, OTHER));
        tokens.put("another key without an id", signed(header().build(), new RSASSASigner(OTHER)));
        tokens.put(
                "another key brought along",
                signed(header().jwk(OTHER.toPublicJWK()).build(), new RSASSASigner(OTHER)));
        tokens.put(
                "another key at an address",
                signed(
                        header().jwkURL(URI.create(FakeIssuer.address() + "/mine"))
                                .build(),
                        new RSASSASigner(OTHER)));
    }

    private void byAnotherAlgorithm() throws JOSEException {
        byte[] published = FakeIssuer.KEY.toRSAPublicKey().getEncoded();
        byte[] guessed = "0123456789012345678901234567890123456789".getBytes(StandardCharsets.UTF_8);
        tokens.put("the public key as a secret", signed(header(JWSAlgorithm.HS256), new MACSigner(published)));
        tokens.put("a guessed secret", signed(header(JWSAlgorithm.HS256), new MACSigner(guessed)));
        tokens.put(
                "an elliptic key",
                signed(header(JWSAlgorithm.ES256), new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate())));
        RSASSASigner right = new RSASSASigner(FakeIssuer.KEY);
        tokens.put("the right key by PS256", signed(header(JWSAlgorithm.PS256), right));
        tokens.put("the right key by RS512", signed(header(JWSAlgorithm.RS512), right));
        tokens.put(
                "an unknown critical header",
                signed(
                        header().keyID(FakeIssuer.KEY.getKeyID())
                                .criticalParams(Set.of("exp2"))
                                .customParam("exp2", 1)
                                .build(),
                        right));
        tokens.put(
                "of an odd type",
                signed(
                        header().keyID(FakeIssuer.KEY.getKeyID())
                                .type(new JOSEObjectType("logout+jwt"))
                                .build(),
                        right));
    }

    private void forSomebodyElse() {
        claim("another issuer", changed().issuer("https://elsewhere.example/realms/reglament"));
        claim("another realm", changed().issuer(FakeIssuer.address() + "2"));
        claim("the issuer with a slash", changed().issuer(FakeIssuer.address() + "/"));
        claim("no issuer", changed().issuer(null));
        claim("for the pages", changed().audience(Tokens.WEB));
        claim("for an audience that begins alike", changed().audience(Tokens.API + "-2"));
        claim("for nobody", changed().audience(List.<String>of()));
        claim("for an unnamed audience", changed().audience((String) null));
    }

    private void atAnotherTime() {
        Instant now = Instant.now();
        claim("expired long ago", changed().expirationTime(Date.from(now.minusSeconds(86_400))));
        claim("expired two minutes ago", changed().expirationTime(Date.from(now.minusSeconds(120))));
        claim("not yet valid", changed().notBeforeTime(Date.from(now.plusSeconds(3_600))));
    }

    private void alteredAfterwards() {
        String[] parts = good.split("\\.", -1);
        tokens.put("another subject", parts[0] + "." + part(claims.toString().replace("sub", "sub2")) + "." + parts[2]);
        tokens.put(
                "another role", parts[0] + "." + part(claims.toString().replace("teacher", "head")) + "." + parts[2]);
        tokens.put("another header", part("{\"alg\":\"RS256\"}") + "." + parts[1] + "." + parts[2]);
        tokens.put(
                "another token's signature",
                parts[0] + "." + parts[1] + "."
                        + end(Tokens.signed(changed().subject("x").build())));
        tokens.put("a shortened signature", good.substring(0, good.length() - 8));
        tokens.put("a lengthened signature", good + "AAAA");
        byte[] zeros = new byte[256];
        tokens.put(
                "a signature of zeros",
                parts[0] + "." + parts[1] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(zeros));
        byte[] noise = new byte[256];
        new SecureRandom(new byte[] {1}).nextBytes(noise);
        tokens.put(
                "a signature of noise",
                parts[0] + "." + parts[1] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(noise));
        tokens.put("parts in another order", parts[1] + "." + parts[0] + "." + parts[2]);
    }

    private void noTokens() throws JOSEException {
        List<String> texts =
                List.of("null", "undefined", "..", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJSUzI1NiJ9", "A".repeat(4_000));
        texts.forEach(text -> tokens.put("the text " + text.substring(0, Math.min(text.length(), 12)), text));
        JWSObject text = new JWSObject(header().keyID(FakeIssuer.KEY.getKeyID()).build(), new Payload("no claims"));
        text.sign(new RSASSASigner(FakeIssuer.KEY));
        tokens.put("signed, but no claims", text.serialize());
    }

    private void claim(String forgery, JWTClaimsSet.Builder changed) {
        tokens.put(forgery, Tokens.signed(changed.build()));
    }

    private JWTClaimsSet.Builder changed() {
        return new JWTClaimsSet.Builder(claims);
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        JWSObject token = new JWSObject(header, new Payload(claims.toString()));
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(FakeIssuer.KEY.getKeyID()).build();
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String end(String token) {
        return Arrays.asList(token.split("\\.", -1)).getLast();
    }
}
