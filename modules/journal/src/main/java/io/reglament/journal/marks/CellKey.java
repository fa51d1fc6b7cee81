package io.reglament.journal.marks;

import io.reglament.journal.MarkEdit;
import java.util.Comparator;
import java.util.UUID;

/**
 * The place of a mark. The order is the one in which every saver locks and writes, so that two never wait for each other
 * crosswise.
 */
record CellKey(UUID work, UUID student, int ordinal) implements Comparable<CellKey> {
    // As the database orders uuids: byte by byte, without a sign.
    private static final Comparator<UUID> BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::work, BYTES)
            .thenComparing(CellKey::student, BYTES)
            .thenComparingInt(CellKey::ordinal);

    static CellKey of(MarkEdit edit) {
        return new CellKey(edit.work().value(), edit.student().value(), edit.ordinal());
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
