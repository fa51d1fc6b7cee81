package io.reglament.archive.making;

import io.reglament.archive.schedule.Occasion;
import io.reglament.archive.schedule.SchoolOccasions;
import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The back-ups that the school's regulation demands: those without enough copies, or not handed over, are late. */
@Component
class BackupObligations implements Obligations {
    private static final String KIND = "back-up";

    private final SchoolOccasions occasions;
    private final KeptOccasions kept;

    BackupObligations(SchoolOccasions occasions, KeptOccasions kept) {
        this.occasions = occasions;
        this.kept = kept;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        List<Occasion> due = occasions.dueBetween(from, to).stream()
                .filter(occasion -> occasion.basis().binding())
                .toList();
        Map<String, KeptOccasions.Kept> found = kept.of(due);
        return due.stream()
                .map(occasion -> new Obligation(
                        occasion.key(),
                        KIND,
                        occasion.plan().custodians().value(),
                        occasion.basis(),
                        occasion.due(),
                        Optional.ofNullable(found.get(occasion.key())).flatMap(KeptOccasions.Kept::doneAt),
                        "/archive"))
                .toList();
    }
}
