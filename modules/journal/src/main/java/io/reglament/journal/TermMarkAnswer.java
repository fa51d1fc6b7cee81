package io.reglament.journal;

import io.reglament.regulation.Refused;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one edit of a term mark, and what stands now.
 *
 * @param key of the edit
 * @param version 0 where nothing ever stood
 * @param mark empty where nothing stands
 * @param refusal why nothing was kept; present when refused, and only then
 */
public record TermMarkAnswer(
        UUID key, MarkAnswer.Outcome outcome, int version, String mark, Optional<Refused> refusal) {}
