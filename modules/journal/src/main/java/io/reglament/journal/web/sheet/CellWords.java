package io.reglament.journal.web.sheet;

import io.reglament.regulation.AbsenceReason;
import java.util.Map;

/**
 * The signs of absence in the user's language.
 *
 * @param absent such as "н"
 * @param late such as "ОП"
 * @param reasons the words for each
 */
record CellWords(String absent, String late, Map<AbsenceReason, String> reasons) {
    CellWords {
        reasons = Map.copyOf(reasons);
    }
}
