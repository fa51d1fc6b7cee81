package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import java.time.Instant;
import java.util.List;

/** Port: the module that keeps the register of outages tells those that count. */
public interface SchoolOutages {
    /**
     * The question for what lasted beyond a moment or still goes on, of the platform as a whole or of the bound school;
     * to be sent along with other questions.
     */
    Ask<List<Outage>> since(Instant moment);
}
