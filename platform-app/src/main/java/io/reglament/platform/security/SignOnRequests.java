package io.reglament.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Sends to Keycloak with PKCE and in the user's language. */
@Component
@ConditionalOnWebApplication
class SignOnRequests implements OAuth2AuthorizationRequestResolver {
    private static final String BASE = "/oauth2/authorization";
    static final String START = BASE + "/keycloak";

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final LocaleResolver locales;

    SignOnRequests(ClientRegistrationRepository clients, LocaleResolver locales) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(clients, BASE);
        this.plain.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.locales = locales;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inLanguage(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return inLanguage(plain.resolve(request, client), request);
    }

    private @Nullable OAuth2AuthorizationRequest inLanguage(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        Locale locale = locales.resolveLocale(request);
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put("ui_locales", locale.getLanguage()))
                .build();
    }
}
