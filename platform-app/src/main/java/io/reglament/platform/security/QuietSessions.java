package io.reglament.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions that do not write to the database on every request only to note that there was one. */
record QuietSessions<S extends Session>(SessionRepository<S> sessions) implements SessionRepository<Session> {
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
        return found == null ? null : quiet(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    private Session quiet(S session) {
        return QuietSession.over(session, () -> sessions.save(session));
    }
}
