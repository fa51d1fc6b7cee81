package io.reglament.identity.door;

import io.reglament.identity.Role;
import io.reglament.tenancy.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token claims about schools: {@code "organization": {"<slug>": {"groups": ["/teacher"]}}}. Roles are read from
 * there alone. A top-level {@code realm_access} would merge a person's schools, so it is never looked at.
 *
 * @param subject the directory's id of the person
 */
record SchoolClaims(String subject, Map<?, ?> organizations) {
    static Optional<SchoolClaims> of(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case OAuth2User user -> of(user.getAttributes());
            case Jwt token -> of(token.getClaims());
            case null, default -> Optional.empty();
        };
    }

    /** The slugs of the schools that the token names, whether or not they let its owner in. */
    Set<Slug> schools() {
        return organizations.keySet().stream()
                .flatMap(key -> Slug.parse(String.valueOf(key)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<Role> roles(Slug school) {
        if (organizations.get(school.value()) instanceof Map<?, ?> claim
                && claim.get("groups") instanceof Collection<?> groups) {
            return groups.stream()
                    .flatMap(group -> Role.ofClaim(withoutSlash(String.valueOf(group))).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static Optional<SchoolClaims> of(Map<String, Object> claims) {
        if (claims.get("sub") instanceof String subject && claims.get("organization") instanceof Map<?, ?> schools) {
            return Optional.of(new SchoolClaims(subject, schools));
        }
        return Optional.empty();
    }

    private static String withoutSlash(String group) {
        return group.startsWith("/") ? group.substring(1) : group;
    }
}
