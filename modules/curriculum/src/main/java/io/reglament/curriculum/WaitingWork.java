package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A work that waits to be marked.
 *
 * @param date on which it was sat
 * @param missing students without a mark, at least one
 * @param due empty when there is no limit
 * @param address of the page to mark it on, inside the school: "/groups/…/sheet"
 */
public record WaitingWork(
        UUID work,
        String title,
        String groupLabel,
        String subject,
        LocalDate date,
        int missing,
        Optional<DueMoment> due,
        String address) {}
