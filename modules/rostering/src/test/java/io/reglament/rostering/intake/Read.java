package io.reglament.rostering.intake;

import io.reglament.rostering.bundle.FaultyBundle;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.TestBundle;

/** A bundle as its reader hands it on. */
final class Read {
    private Read() {}

    static ReadBundle read(TestBundle bundle) {
        return switch (bundle.read()) {
            case ReadBundle read -> read;
            case FaultyBundle faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
