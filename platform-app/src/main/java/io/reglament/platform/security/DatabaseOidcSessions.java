package io.reglament.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/** Which of our sessions belong to which Keycloak session: in the database, since any instance may hear a sign-out. */
@Component
class DatabaseOidcSessions implements OidcSessionRegistry {
    private static final String RETURNING = " returning session_id, issuer, subject, sid";

    private final JdbcClient jdbc;

    DatabaseOidcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session whose owner signs on anew, perhaps as somebody else, is theirs from then on. */
    @Override
    public void saveSessionInformation(OidcSessionInformation information) {
        OidcIdToken token = information.getPrincipal().getIdToken();
        jdbc.sql("""
                insert into platform.oidc_session (session_id, issuer, subject, sid, audience) values (?, ?, ?, ?, ?)
                on conflict (session_id) do update set issuer = excluded.issuer, subject = excluded.subject,
                    sid = excluded.sid, audience = excluded.audience""")
                .params(
                        information.getSessionId(),
                        String.valueOf(token.getIssuer()),
                        String.valueOf(token.getSubject()),
                        Optional.ofNullable(token.getClaimAsString("sid")).orElse(""),
                        String.join(
                                " ", Optional.ofNullable(token.getAudience()).orElse(List.of())))
                .update();
    }

    /** One that was never kept is answered with a session that belongs to nobody. */
    @Override
    public OidcSessionInformation removeSessionInformation(String session) {
        return jdbc.sql("delete from platform.oidc_session where session_id = ?" + RETURNING)
                .param(session)
                .query((row, number) -> information(row))
                .optional()
                .orElseGet(() -> information(session, "", "unknown", ""));
    }

    /** Whoever signs out signs out everywhere (A 4.5), so the person counts and not the one sign-on. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return jdbc.sql("delete from platform.oidc_session where issuer = ? and subject = ?" + RETURNING)
                .params(String.valueOf(token.getIssuer()), String.valueOf(token.getSubject()))
                .query((row, number) -> information(row))
                .list();
    }

    /** Those of the given people, whoever issued them. */
    List<OidcSessionInformation> removed(Set<String> subjects) {
        return jdbc.sql("delete from platform.oidc_session where subject = any (?)" + RETURNING)
                .param(subjects.toArray(String[]::new))
                .query((row, number) -> information(row))
                .list();
    }

    private static OidcSessionInformation information(ResultSet row) throws SQLException {
        return information(
                row.getString("session_id"), row.getString("issuer"), row.getString("subject"), row.getString("sid"));
    }

    private static OidcSessionInformation information(String session, String issuer, String subject, String sid) {
        Map<String, Object> claims = Map.of("iss", issuer, "sub", subject, "sid", sid);
        OidcIdToken token = new OidcIdToken("kept", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), claims);
        return new OidcSessionInformation(session, Map.of(), new DefaultOidcUser(List.of(), token));
    }
}
