package io.reglament.rostering.bundle;

import java.util.Optional;

/**
 * A school or what it belongs to.
 *
 * @param type department, district, local, national, school, state or an {@code ext:} word
 */
public record OrgRow(
        String sourcedId,
        RowStatus status,
        int row,
        String name,
        String type,
        Optional<String> identifier,
        Optional<String> parentSourcedId)
        implements BundleRow {

    static OrgRow from(Cells cells) {
        return new OrgRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.required("name"),
                cells.word("type", Vocabulary.ORG_TYPE),
                cells.optional("identifier"),
                cells.optionalReference("parentSourcedId", BundleFile.ORGS));
    }
}
