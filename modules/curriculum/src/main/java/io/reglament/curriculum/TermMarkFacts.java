package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How it stands with the marks of terms. Told by whoever keeps them. */
public interface TermMarkFacts {
    /**
     * Where students of these groups lack marks of terms that ended before this day; in a number of queries that depends
     * neither on groups nor on students.
     */
    List<OwedTermMarks> of(Collection<GroupId> groups, LocalDate day);
}
