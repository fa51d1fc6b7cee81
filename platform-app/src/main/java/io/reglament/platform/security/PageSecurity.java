package io.reglament.platform.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Pages: signed on by Keycloak, the tokens kept here and never in the browser. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageSecurity {
    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            SignOnRequests requests,
            BackChannelSignOut backChannel,
            SignOutEverywhere everywhere,
            @Value("${reglament.identity.issuer}") URI issuer,
            @Value("${reglament.base-url}") String baseUrl) {
        return http.authorizeHttpRequests(
                        paths -> paths.requestMatchers("/error", "/webjars/**", "/*/*.css", "/*/*.js", "/*/*.svg")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login -> login.loginPage(SignOnRequests.START)
                        .successHandler(new PageAfterSignOn())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests)))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .logout(logout ->
                        logout.addLogoutHandler(everywhere).logoutSuccessHandler(afterSignOut(clients, baseUrl)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content(issuer)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Signing out is a form whose answer leads on to the issuer, which the browser counts as its action too. */
    private static String content(URI issuer) {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private static OidcClientInitiatedLogoutSuccessHandler afterSignOut(
            ClientRegistrationRepository clients, String baseUrl) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(baseUrl + "/");
        return handler;
    }
}
