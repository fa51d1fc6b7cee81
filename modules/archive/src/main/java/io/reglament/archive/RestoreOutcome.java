package io.reglament.archive;

import io.reglament.tenancy.SchoolId;
import java.util.List;

/** How a restore ended. But for the first, nothing was kept. */
public sealed interface RestoreOutcome {
    /** All of it is there. */
    record Restored(SchoolId school, long rows) implements RestoreOutcome {}

    /** The package is not as it was made. */
    record Damaged(List<Deviation> deviations) implements RestoreOutcome {
        public Damaged {
            deviations = List.copyOf(deviations);
        }
    }

    /** The school has rows of its own in this table. */
    record NotEmpty(String table) implements RestoreOutcome {}

    /** The package holds a table that this installation does not have, or its tables are of a later version. */
    record TooNew(String what) implements RestoreOutcome {}
}
