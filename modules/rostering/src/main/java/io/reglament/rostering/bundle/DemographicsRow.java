package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Date of birth and sex of a user; the other columns of the file (descent, place of birth) are not read.
 *
 * @param sourcedId the user's id
 * @param sex male, female, other or unspecified
 */
public record DemographicsRow(
        String sourcedId, RowStatus status, int row, Optional<LocalDate> birthDate, Optional<String> sex)
        implements BundleRow {

    static DemographicsRow from(Cells cells) {
        cells.reference("sourcedId", BundleFile.USERS);
        return new DemographicsRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.optionalDate("birthDate"),
                cells.optionalWord("sex", Vocabulary.SEX));
    }
}
