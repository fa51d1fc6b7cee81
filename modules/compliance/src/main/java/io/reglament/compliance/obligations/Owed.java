package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;
import io.reglament.curriculum.ExtendedDue;

/**
 * An obligation with what the page says of it.
 *
 * @param label what or whose it is; empty where the kind says all
 * @param due when it falls due, outages counted
 */
record Owed(Obligation obligation, String label, ExtendedDue due) {
    SchoolFinding.Place place() {
        return new SchoolFinding.Place(obligation.kind(), obligation.key());
    }
}
