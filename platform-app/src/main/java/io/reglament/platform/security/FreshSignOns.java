package io.reglament.platform.security;

import io.reglament.identity.FreshSignOn;
import io.reglament.platform.clock.MachineTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimAccessor;
import org.springframework.stereotype.Component;

/**
 * Reads from the ID token when Keycloak last asked for the password. That is another moment than the session's: a
 * session can be opened anew for whoever is signed on at Keycloak still, without a word.
 */
@Component
@ConditionalOnWebApplication
class FreshSignOns implements FreshSignOn {
    /** Long enough to link two accounts on one page, too short for a coffee. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private final MachineTime time;

    FreshSignOns(MachineTime time) {
        this.time = time;
    }

    @Override
    public boolean isFresh() {
        Instant oldest = time.instant().minus(FRESH);
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(FreshSignOns::proved)
                .filter(at -> !at.isBefore(oldest))
                .isPresent();
    }

    @Override
    public String again(HttpServletRequest request, String page) {
        PageAfterSignOn.remember(request, page);
        return SignOnRequests.AGAIN;
    }

    /** A token that does not say when is not fresh. */
    private static Optional<Instant> proved(Authentication authentication) {
        return authentication.getPrincipal() instanceof IdTokenClaimAccessor token
                ? Optional.ofNullable(token.getAuthenticatedAt())
                : Optional.empty();
    }
}
