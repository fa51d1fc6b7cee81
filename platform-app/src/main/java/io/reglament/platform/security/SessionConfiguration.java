package io.reglament.platform.security;

import io.reglament.platform.clock.MachineTime;
import io.reglament.tenancy.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are the platform's, not a school's: their transactions say so. They last a working day, idle or not. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "platform.spring_session",
        maxInactiveIntervalInSeconds = SessionConfiguration.TWELVE_HOURS)
class SessionConfiguration {
    static final int TWELVE_HOURS = 12 * 60 * 60;

    /**
     * Without transactions: each statement stands by itself, which halves the trips. The worst that a crash leaves is a
     * session without attributes, which is a person who is not signed in. The name is the one under which
     * spring-session looks for it.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return new OutsideSchools(TransactionOperations.withoutTransaction());
    }

    @Bean
    @Primary
    SessionRepository<Session> quietSessions(JdbcIndexedSessionRepository sessions, MachineTime time) {
        return new QuietSessions<>(sessions, time);
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

    private record OutsideSchools(TransactionOperations none) implements TransactionOperations {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return SchoolContext.noSchool("session", () -> none.execute(action));
        }
    }
}
