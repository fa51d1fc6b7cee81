package io.reglament.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;

class QuietSessionsTests {
    private static final Instant MORNING = Instant.parse("2026-10-13T02:00:00Z");

    private final Map<String, Session> kept = new HashMap<>();
    private Instant now = MORNING;
    private final QuietSessions<MapSession> sessions = new QuietSessions<>(new MapSessionRepository(kept), () -> now);

    @Test
    void a_session_ends_twelve_hours_after_it_began_however_much_it_is_used() {
        MapSession session = new MapSession("one");
        session.setCreationTime(MORNING);
        // Used all the time: it does not end by idleness.
        session.setMaxInactiveInterval(Duration.ofSeconds(-1));
        kept.put("one", session);

        now = MORNING.plus(QuietSessions.OLDEST).minus(Duration.ofSeconds(1));
        assertThat(sessions.findById("one")).isNotNull();

        now = MORNING.plus(QuietSessions.OLDEST);
        assertThat(sessions.findById("one")).isNull();
        assertThat(kept).isEmpty();
    }

    @Test
    void nobodys_session_is_none() {
        assertThat(sessions.findById("none")).isNull();
    }
}
