package io.reglament.platform.clock;

import java.time.Instant;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Moves the school clock of a demonstration or test; never there unless the configuration says so. */
@Endpoint(id = "schoolclock")
class MovableClockEndpoint {
    private final ShiftedTime time;

    MovableClockEndpoint(ShiftedTime time) {
        this.time = time;
    }

    @ReadOperation
    Map<String, String> now() {
        return Map.of("now", time.instant().toString());
    }

    /** Moves the clock to an ISO instant. */
    @WriteOperation
    Map<String, String> move(String at) {
        time.moveTo(Instant.parse(at));
        return now();
    }
}
