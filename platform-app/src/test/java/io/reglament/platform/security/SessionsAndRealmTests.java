package io.reglament.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import org.junit.jupiter.api.Test;

/** Our sessions are not older than Keycloak's own. */
class SessionsAndRealmTests {
    @Test
    void both_last_equally_long() {
        assertThat(Repository.text(Repository.root().resolve("infra/keycloak/reglament-realm.json")))
                .contains("\"ssoSessionMaxLifespan\": " + QuietSessions.OLDEST.toSeconds() + ",");
    }
}
