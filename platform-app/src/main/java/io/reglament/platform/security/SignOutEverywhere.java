package io.reglament.platform.security;

import io.reglament.identity.AccessDirectory;
import io.reglament.identity.DirectoryUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Signing out on one device signs out on all (A 4.5): Keycloak ends every sign-on of the person and tells us of each by
 * back-channel. While Keycloak is away, this session ends all the same.
 */
@Component
@ConditionalOnWebApplication
class SignOutEverywhere implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignOutEverywhere.class);

    private final AccessDirectory directory;

    SignOutEverywhere(AccessDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            try {
                directory.signOutEverywhere(user.getName());
            } catch (DirectoryUnavailable e) {
                LOG.warn("Only the sign-on at hand was ended: {}", e.getMessage());
            }
        }
    }
}
