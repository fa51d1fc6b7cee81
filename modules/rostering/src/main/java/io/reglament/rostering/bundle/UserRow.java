package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Optional;

/**
 * A person as one school knows them. Passwords are not read; user names neither, the platform makes its own.
 *
 * @param middleName in our schools the patronymic
 * @param agentSourcedIds of a student: the parents
 * @param masterIdentifier the same for one person in several schools, when the sender gives it
 */
public record UserRow(
        String sourcedId,
        RowStatus status,
        int row,
        boolean enabled,
        String givenName,
        String familyName,
        Optional<String> middleName,
        Optional<String> identifier,
        Optional<String> email,
        Optional<String> phone,
        List<String> agentSourcedIds,
        List<Integer> grades,
        Optional<String> masterIdentifier)
        implements BundleRow {

    public UserRow {
        agentSourcedIds = List.copyOf(agentSourcedIds);
        grades = List.copyOf(grades);
    }

    static UserRow from(Cells cells) {
        cells.optionalReference("primaryOrgSourcedId", BundleFile.ORGS);
        return new UserRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.flag("enabledUser", true),
                cells.required("givenName"),
                cells.required("familyName"),
                cells.optional("middleName"),
                cells.optional("identifier"),
                cells.optional("email"),
                cells.optional("phone"),
                cells.references("agentSourcedIds", BundleFile.USERS, false),
                cells.grades("grades"),
                cells.optional("userMasterIdentifier"));
    }
}
