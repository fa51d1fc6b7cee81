package io.reglament.rostering.bundle;

/** A row of userProfiles.csv: checked, then dropped; it describes access to other systems. */
record ProfileRow(String sourcedId, RowStatus status, int row, String userSourcedId) implements BundleRow {

    static ProfileRow from(Cells cells) {
        return new ProfileRow(
                cells.sourcedId(), cells.status(), cells.row(), cells.reference("userSourcedId", BundleFile.USERS));
    }
}
