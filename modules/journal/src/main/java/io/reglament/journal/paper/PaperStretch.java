package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.journal.SheetPrint;
import java.time.LocalDate;

/**
 * The days of a group's term that a paper covers. What comes after them the paper says nothing of, so it cannot be wrong
 * about it.
 *
 * @param last included
 */
record PaperStretch(GroupId group, TermId term, LocalDate first, LocalDate last) {
    static PaperStretch of(SheetPrint print) {
        return new PaperStretch(print.group(), print.term(), print.first(), print.last());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
