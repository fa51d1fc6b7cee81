package io.reglament.journal.web.sheet;

import io.reglament.regulation.AbsenceReason;
import java.util.Map;

/**
 * The signs of absence and of retakes in the user's language.
 *
 * @param absent such as "н"
 * @param late such as "ОП"
 * @param reasons the words for each
 * @param retake such as "пересдача"
 */
record CellWords(String absent, String late, Map<AbsenceReason, String> reasons, String retake) {
    CellWords {
        reasons = Map.copyOf(reasons);
    }
}
