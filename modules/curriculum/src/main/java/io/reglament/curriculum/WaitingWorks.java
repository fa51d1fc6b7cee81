package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Port: the module that keeps the marks tells which works wait for them. */
public interface WaitingWorks {
    /**
     * Works of this teacher, sat by that day, in which marks are missing; what falls due first stands first. Answered
     * in a constant number of queries.
     */
    List<WaitingWork> of(PersonId teacher, LocalDate today);
}
