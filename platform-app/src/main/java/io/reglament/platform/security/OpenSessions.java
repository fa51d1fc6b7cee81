package io.reglament.platform.security;

import io.reglament.identity.OpenSignOns;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Sessions of the pages, deleted where they are kept; any instance may do it. */
@Component
@ConditionalOnWebApplication
class OpenSessions implements OpenSignOns {
    private final DatabaseOidcSessions signOns;
    private final SessionRepository<?> sessions;

    OpenSessions(DatabaseOidcSessions signOns, SessionRepository<?> sessions) {
        this.signOns = signOns;
        this.sessions = sessions;
    }

    @Override
    public Set<String> end(Set<String> subjects) {
        Set<String> ended = new HashSet<>();
        for (OidcSessionInformation session : signOns.removed(subjects)) {
            sessions.deleteById(session.getSessionId());
            ended.add(session.getPrincipal().getSubject());
        }
        return ended;
    }
}
