package io.reglament.journal;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sheet that was printed.
 *
 * @param number of the copy: how often that term of the group had been printed, with this one
 * @param label of the group as it was called then; likewise subject, term and teachers
 * @param last the last day that stands on the paper
 * @param whole whether that is the last day of the term
 * @param code by which the paper is known
 * @param digest SHA-256 of the content
 */
public record SheetPrint(
        UUID id,
        GroupId group,
        TermId term,
        int number,
        String label,
        String subject,
        String termTitle,
        String teachers,
        LocalDate first,
        LocalDate last,
        boolean whole,
        PersonId by,
        Instant at,
        String code,
        String digest) {}
