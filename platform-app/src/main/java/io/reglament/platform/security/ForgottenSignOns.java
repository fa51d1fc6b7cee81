package io.reglament.platform.security;

import io.reglament.tenancy.PeriodicWork;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets sign-ons whose session has expired: nobody tells when it does. */
@Component
class ForgottenSignOns implements PeriodicWork {
    private final JdbcClient jdbc;

    ForgottenSignOns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "forgotten-sign-ons";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** An hour's grace: a sign-on is noted a moment before its session is. */
    @Override
    public void run() {
        jdbc.sql("""
                delete from platform.oidc_session o
                where o.saved_at < now() - interval '1 hour'
                  and not exists (select from platform.spring_session s where s.session_id = o.session_id)""").update();
    }
}
