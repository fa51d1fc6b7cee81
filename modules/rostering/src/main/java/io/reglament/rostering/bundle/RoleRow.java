package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post or standing of a person in an org.
 *
 * @param primary the person's main role in this org
 * @param role a OneRoster role word or an {@code ext:} word; ours are {@code ext:classTeacher}, {@code ext:deputyHead}
 * @param endExclusive the first day without the role
 */
public record RoleRow(
        String sourcedId,
        RowStatus status,
        int row,
        String userSourcedId,
        boolean primary,
        String role,
        Optional<LocalDate> begin,
        Optional<LocalDate> endExclusive,
        String orgSourcedId)
        implements BundleRow {

    static RoleRow from(Cells cells) {
        cells.optionalReference("userProfileSourcedId", BundleFile.USER_PROFILES);
        return new RoleRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.reference("userSourcedId", BundleFile.USERS),
                cells.word("roleType", Vocabulary.ROLE_TYPE).equals(Vocabulary.PRIMARY),
                cells.word("role", Vocabulary.ROLE),
                cells.optionalDate("beginDate"),
                cells.optionalDateFrom("beginDate", "endDate"),
                cells.reference("orgSourcedId", BundleFile.ORGS));
    }
}
