package io.reglament.compliance.deadlines;

import io.reglament.regulation.Basis;

/** Only a clause of the school's regulation or the district's default can be broken. */
final class NothingIsOwedThatNobodyDemands {
    private NothingIsOwedThatNobodyDemands() {}

    static boolean frees(Basis basis) {
        return !basis.binding();
    }
}
