package io.reglament.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Sends to Keycloak with PKCE, in the user's language, and when asked so even whoever is signed on there already. */
@Component
@ConditionalOnWebApplication
class SignOnRequests implements OAuth2AuthorizationRequestResolver {
    private static final String BASE = "/oauth2/authorization";
    static final String START = BASE + "/keycloak";

    private static final String ANEW = "anew";

    /** Asks for the password again. Whether that was done, the ID token's {@code auth_time} says and nothing else. */
    static final String AGAIN = START + "?" + ANEW;

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final LocaleResolver locales;

    SignOnRequests(ClientRegistrationRepository clients, LocaleResolver locales) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(clients, BASE);
        this.plain.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.locales = locales;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return asked(plain.resolve(request, client), request);
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest plainly, HttpServletRequest request) {
        if (plainly == null) {
            return null;
        }
        Locale locale = locales.resolveLocale(request);
        return OAuth2AuthorizationRequest.from(plainly)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", locale.getLanguage());
                    parameters.putAll(anew(request));
                })
                .build();
    }

    /** With an age asked for, the standard promises the time in the answer; zero is refused by Keycloak's brokering. */
    private static Map<String, Object> anew(HttpServletRequest request) {
        return request.getParameter(ANEW) == null
                ? Map.of()
                : Map.of("prompt", "login", "max_age", String.valueOf(FreshSignOns.FRESH.toSeconds()));
    }
}
