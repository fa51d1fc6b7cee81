package io.reglament.guards.doors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.reglament.identity.Role;
import io.reglament.tenancy.Slug;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Tokens as Keycloak makes them for a person of a school. Tokens live by the machine's time. */
final class Tokens {
    static final String API = "reglament-api";
    static final String WEB = "reglament-web";

    /** When the password was asked for. */
    static final String SIGNED_IN = "auth_time";

    private Tokens() {}

    static String bearer(String subject, Slug school, Role... roles) {
        return signed(claims(subject, API)
                .claim("organization", organization(school, roles))
                .build());
    }

    static JWTClaimsSet.Builder claims(String subject, String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(FakeIssuer.address())
                .audience(audience)
                .subject(subject)
                .claim("preferred_username", "user-" + subject)
                .claim("azp", audience)
                // The password was asked for a moment ago, and is for as long as a test may take.
                .claim(SIGNED_IN, now.plusSeconds(900).getEpochSecond())
                .issueTime(Date.from(now.minusSeconds(1)))
                .expirationTime(Date.from(now.plusSeconds(900)));
    }

    static Map<String, Object> organization(Slug school, Role... roles) {
        List<String> groups =
                Arrays.stream(roles).map(role -> "/" + role.claim()).toList();
        return Map.of(school.value(), Map.of("id", "an-organization", "groups", groups));
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, FakeIssuer.KEY);
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
