package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the module that keeps the register of outages. */
@TestComponent
class PretendedOutages implements SchoolOutages {
    private List<Outage> outages = List.of();

    void are(Outage... now) {
        outages = List.of(now);
    }

    @Override
    public Ask<List<Outage>> since(Instant moment) {
        return Ask.of(
                "select 1",
                _ -> outages.stream()
                        .filter(outage -> outage.until()
                                .filter(until -> !until.isAfter(moment))
                                .isEmpty())
                        .toList());
    }
}
