package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * A student's line of a sheet.
 *
 * @param cells in the order of the columns, one each
 * @param average of the marks shown; empty where there are none
 */
public record SheetRow(PersonId student, PersonName name, List<SheetCell> cells, Optional<Average> average) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
