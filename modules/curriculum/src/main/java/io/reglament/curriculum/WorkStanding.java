package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How it stands with the marks of a work.
 *
 * @param form key of the form of control
 * @param date on which it was sat
 * @param due empty when there is no limit, or nothing is owed
 * @param missing students without a mark
 * @param completeSince when the last missing mark was received; empty while some are missing
 */
public record WorkStanding(
        UUID work,
        PersonId teacher,
        GroupId group,
        String groupLabel,
        String subject,
        String form,
        LocalDate date,
        Optional<DueMoment> due,
        int missing,
        Optional<Instant> completeSince) {}
