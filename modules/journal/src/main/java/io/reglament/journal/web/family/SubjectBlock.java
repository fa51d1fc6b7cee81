package io.reglament.journal.web.family;

import java.util.Optional;

/**
 * A subject's marks on the page of all marks.
 *
 * @param rows its table's rows, as markup
 */
record SubjectBlock(String subject, int count, Optional<Mean> mean, String rows) {
    /**
     * An average that explains itself.
     *
     * @param value rounded, in the reader's notation
     * @param formula from the marks and weights to the value, exact until its last step
     */
    record Mean(String value, String formula) {}
}
