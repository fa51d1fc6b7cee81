package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * A student's line of a sheet.
 *
 * @param cells in the order of the columns, one each
 * @param average of all marks of the term, in whatever column; empty where there are none
 * @param outside the same of the marks that stand in none of the columns shown
 */
public record SheetRow(
        PersonId student,
        PersonName name,
        List<SheetCell> cells,
        Optional<Average> average,
        Optional<Average> outside) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
