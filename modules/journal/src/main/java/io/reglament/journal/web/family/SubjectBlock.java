package io.reglament.journal.web.family;

import io.reglament.journal.web.terms.TraceLine;
import java.util.List;
import java.util.Optional;

/**
 * A subject's marks on the page of all marks.
 *
 * @param rows its table's rows, as markup
 * @param term what stands or would stand for the term; empty for the whole year
 */
record SubjectBlock(String subject, int count, Optional<Mean> mean, String rows, Optional<OfTerm> term) {
    /**
     * The mark of the term with its trace.
     *
     * @param mark empty where none is set
     * @param proposed what the marks make as they stand
     */
    record OfTerm(String mark, String proposed, List<TraceLine> trace) {
        OfTerm {
            trace = List.copyOf(trace);
        }
    }

    /**
     * An average that explains itself.
     *
     * @param value rounded, in the reader's notation
     * @param formula from the marks and weights to the value, exact until its last step
     */
    record Mean(String value, String formula) {}
}
