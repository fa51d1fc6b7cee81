package io.reglament.platform.security;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that do not write to the database on every request only to note that there was one, and that end however much
 * they are used.
 *
 * @param time of the machine, by which sessions live
 */
record QuietSessions<S extends Session>(SessionRepository<S> sessions, InstantSource time)
        implements SessionRepository<Session> {
    /**
     * As long as Keycloak's own, the realm's ssoSessionMaxLifespan: without it a page that asks for itself every minute
     * would keep a sign-on alive for days after Keycloak has ended its own, or has been told to let nobody in.
     */
    static final Duration OLDEST = Duration.ofHours(12);

    @Override
    public Session createSession() {
        return quiet(sessions.createSession());
    }

    @Override
    public void save(Session session) {
        QuietSession.keep(session);
    }

    @Override
    public @Nullable Session findById(String id) {
        S found = sessions.findById(id);
        if (found == null) {
            return null;
        }
        if (!found.getCreationTime().plus(OLDEST).isAfter(time.instant())) {
            sessions.deleteById(id);
            return null;
        }
        return quiet(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    private Session quiet(S session) {
        return QuietSession.over(session, () -> sessions.save(session));
    }
}
