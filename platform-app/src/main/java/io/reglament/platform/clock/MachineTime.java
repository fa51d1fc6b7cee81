package io.reglament.platform.clock;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The machine's own time, by which tokens and sessions live, however far the school clock was moved. */
@Component
public final class MachineTime implements InstantSource {
    @Override
    public Instant instant() {
        return InstantSource.system().instant();
    }
}
