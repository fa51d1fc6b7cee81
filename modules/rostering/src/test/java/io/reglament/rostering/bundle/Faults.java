package io.reglament.rostering.bundle;

import java.util.List;

/** Faults in the short form in which tests compare them. */
final class Faults {
    private Faults() {}

    /** As {@code file:row:column:code}, with {@code .csv} and {@code bundle.} taken off; empty for a sound bundle. */
    static List<String> of(BundleReading reading) {
        return switch (reading) {
            case ReadBundle _ -> List.of();
            case FaultyBundle faulty ->
                faulty.faults().stream().map(Faults::text).toList();
        };
    }

    static ReadBundle sound(BundleReading reading) {
        return switch (reading) {
            case ReadBundle read -> read;
            case FaultyBundle faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private static String text(Fault fault) {
        return fault.file().replace(".csv", "") + ":" + fault.row() + ":" + fault.column() + ":"
                + fault.code().replace("bundle.", "");
    }
}
