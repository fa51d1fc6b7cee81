package io.reglament.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.reglament.identity.Role;
import io.reglament.tenancy.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

class SchoolClaimsTests {
    private static final Slug SCHOOL = new Slug("spb-152");

    @Test
    void rolesAreTheGroupsOfThatSchool() {
        Map<String, Object> claim = Map.of(
                "spb-152", Map.of("groups", List.of("/teacher", "deputy-head", "/unknown", "/teacher/inner")),
                "bishkek-48", Map.of("groups", List.of("/head")));

        SchoolClaims claims = of(claim).orElseThrow();

        assertThat(claims.roles(SCHOOL)).containsExactlyInAnyOrder(Role.TEACHER, Role.DEPUTY_HEAD);
        assertThat(claims.roles(new Slug("bishkek-48"))).containsExactly(Role.HEAD);
        assertThat(claims.roles(new Slug("netschool"))).isEmpty();
        assertThat(claims.schools()).containsExactlyInAnyOrder(SCHOOL, new Slug("bishkek-48"));
    }

    @Test
    void rolesBesideTheGroupsAreNotRead() {
        Map<String, Object> claim =
                Map.of("spb-152", Map.of("realm_access", Map.of("roles", List.of("head")), "groups", List.of()));

        assertThat(of(claim).orElseThrow().roles(SCHOOL)).isEmpty();
    }

    static List<Object> oddities() {
        return Arrays.asList(
                Map.of("spb-152", "teacher"),
                Map.of("spb-152", List.of("/teacher")),
                Map.of("spb-152", Map.of()),
                Map.of("spb-152", Map.of("groups", "/teacher")),
                Map.of("spb-152", Map.of("groups", Map.of("/teacher", true))),
                Map.of("spb-152", Map.of("groups", List.of(1, List.of("/teacher"), Map.of()))),
                Map.of("spb-152", Map.of("groups", List.of("//teacher", "/Teacher", " /teacher", "teacher ", ""))),
                Map.of("SPB-152", Map.of("groups", List.of("/teacher"))),
                Map.of("spb-152/", Map.of("groups", List.of("/teacher"))));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anOddClaimIsNoRole(Object claim) {
        assertThat(of(claim).orElseThrow().roles(SCHOOL)).isEmpty();
        assertThatCode(() -> of(claim).orElseThrow().schools()).doesNotThrowAnyException();
    }

    @Test
    void aClaimThatIsNoMapIsNone() {
        assertThat(of(List.of("spb-152"))).isEmpty();
        assertThat(of("spb-152")).isEmpty();
        assertThat(SchoolClaims.of(new TestingAuthenticationToken("somebody", "secret")))
                .isEmpty();
    }

    @Test
    void aTokenOfNobodyIsNone() {
        Jwt token = jwt().claim("organization", Map.of("spb-152", Map.of("groups", Set.of("/teacher"))))
                .build();

        assertThat(SchoolClaims.of(new TestingAuthenticationToken(token, ""))).isEmpty();
    }

    private static Optional<SchoolClaims> of(Object organization) {
        Jwt token =
                jwt().subject("somebody").claim("organization", organization).build();
        return SchoolClaims.of(new TestingAuthenticationToken(token, ""));
    }

    private static Jwt.Builder jwt() {
        return Jwt.withTokenValue("token").header("alg", "RS256");
    }
}
