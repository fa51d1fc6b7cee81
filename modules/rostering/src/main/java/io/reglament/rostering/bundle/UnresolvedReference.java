package io.reglament.rostering.bundle;

/**
 * A reference that the bundle cannot answer because the file it points into is a delta or absent: whoever imports
 * it looks the id up in the school's data, and treats an unknown one as a fault of this row and column.
 *
 * @param kind the file in whose ids {@code sourcedId} would stand
 */
public record UnresolvedReference(BundleFile file, int row, String column, BundleFile kind, String sourcedId) {

    /** The fault this becomes when the school's data does not know the id either. */
    public Fault asFault() {
        return FaultLog.fault(file.fileName(), row, column, Code.REFERENCE_MISSING, sourcedId, kind.fileName());
    }
}
