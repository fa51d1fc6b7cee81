package io.reglament.rostering.bundle;

import java.util.List;

/**
 * A bundle that cannot be taken.
 *
 * @param faults by file, row and column; at most 1,000, then one that says how many more there are
 */
public record FaultyBundle(List<Fault> faults, List<Notice> notices) implements BundleReading {

    public FaultyBundle {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }
}
