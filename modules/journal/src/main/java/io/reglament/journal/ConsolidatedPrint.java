package io.reglament.journal;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.TermView;
import java.time.LocalDate;
import java.util.List;

/** The consolidated sheets of the bound school on paper, for whoever keeps them and is no reader of their own. */
public interface ConsolidatedPrint {
    /** The terms of a class's year that were over before this day, in order. */
    List<TermView> ended(ClassView schoolClass, LocalDate day);

    /** The sheet of a class's term as PDF, in the language of the thread. */
    byte[] pdf(ClassView schoolClass, TermView term);
}
