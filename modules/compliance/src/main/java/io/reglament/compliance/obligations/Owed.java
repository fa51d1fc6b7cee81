package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;

/**
 * An obligation with what the page says of it.
 *
 * @param label what or whose it is; empty where the kind says all
 */
record Owed(Obligation obligation, String label) {
    SchoolFinding.Place place() {
        return new SchoolFinding.Place(obligation.kind(), obligation.key());
    }
}
