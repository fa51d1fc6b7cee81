package io.reglament.platform.security;

import io.reglament.tenancy.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are the platform's, not a school's: their transactions say so. They last a working day. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "platform.spring_session",
        maxInactiveIntervalInSeconds = SessionConfiguration.TWELVE_HOURS)
class SessionConfiguration {
    static final int TWELVE_HOURS = 12 * 60 * 60;

    /** The name is the one under which spring-session looks for it. */
    @Bean
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new OutsideSchools(apart);
    }

    /** Secure wherever the platform's own address is, whatever the proxy in front says of the request. */
    @Bean
    CookieSerializer cookieSerializer(@Value("${reglament.base-url}") String baseUrl) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName("SESSION");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        cookies.setUseSecureCookie(baseUrl.startsWith("https:"));
        return cookies;
    }

    private record OutsideSchools(TransactionTemplate apart) implements TransactionOperations {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return SchoolContext.noSchool("session", () -> apart.execute(action));
        }
    }
}
