package io.reglament.identity.door;

import io.reglament.identity.DistrictPost;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * What an ID token claims about the district: {@code "district": ["district-administrator"]}, a role of our client there.
 * It is a claim of its own, so that no school's role can ever be taken for it, nor it for one of theirs. A bearer token
 * carries it nowhere: the district has pages and no API.
 */
@Component
class DistrictClaim implements DistrictPost {
    private static final String CLAIM = "district";
    private static final String ADMINISTRATOR = "district-administrator";

    @Override
    public Optional<Holder> holder() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .flatMap(principal ->
                        principal instanceof OAuth2User user ? of(user.getAttributes()) : Optional.empty());
    }

    private static Optional<Holder> of(Map<String, Object> claims) {
        return claims.get(CLAIM) instanceof Collection<?> posts
                        && posts.contains(ADMINISTRATOR)
                        && claims.get("sub") instanceof String subject
                ? Optional.of(new Holder(subject, username(claims)))
                : Optional.empty();
    }

    private static String username(Map<String, Object> claims) {
        return claims.get("preferred_username") instanceof String name ? name : ADMINISTRATOR;
    }
}
