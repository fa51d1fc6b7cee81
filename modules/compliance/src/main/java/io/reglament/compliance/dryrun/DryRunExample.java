package io.reglament.compliance.dryrun;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundWork;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one way finds and the other does not.
 *
 * @param foundThen by the draft alone; otherwise by the versions in force alone
 * @param scope what is judged: a lesson, a work
 * @param thing its id
 * @param clause of the way that finds it
 * @param dueNow by the versions in force; empty where nothing is owed
 * @param dueThen by the draft; empty where nothing is owed
 * @param mended the late entry, where there is one
 */
public record DryRunExample(
        UUID id,
        boolean foundThen,
        FindingRule rule,
        String detail,
        Severity severity,
        String scope,
        UUID thing,
        Optional<FoundWork> work,
        PersonId teacher,
        String groupLabel,
        String subject,
        LocalDate date,
        Optional<ClauseId> clause,
        Optional<Instant> dueNow,
        Optional<Instant> dueThen,
        Optional<Instant> mended,
        Map<String, String> facts) {}
