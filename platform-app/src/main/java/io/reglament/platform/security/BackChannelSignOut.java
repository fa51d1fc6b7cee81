package io.reglament.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keycloak says that a sign-on has ended: its sessions here are deleted where they are kept. (The library's own handler
 * would call this application over HTTP for each of them.)
 */
@Component
@ConditionalOnWebApplication
class BackChannelSignOut implements LogoutHandler {
    private final OidcSessionRegistry registry;
    private final SessionRepository<?> sessions;

    BackChannelSignOut(OidcSessionRegistry registry, SessionRepository<?> sessions) {
        this.registry = registry;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            registry.removeSessionInformation(token).forEach(session -> sessions.deleteById(session.getSessionId()));
        }
    }
}
