package io.reglament.rostering.runs;

import io.reglament.identity.Tally;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as its page shows it.
 *
 * @param step the step it is in; empty before the first
 * @param places faults of a refused one, notices of one that was taken
 */
public record ImportRun(
        UUID id,
        ImportState state,
        boolean dryRun,
        String fileName,
        Optional<ImportStep> step,
        List<Tally> tallies,
        List<Place> places,
        Instant askedAt,
        Optional<Instant> endedAt) {
    public ImportRun {
        tallies = List.copyOf(tallies);
        places = List.copyOf(places);
    }

    /** Steps done, for a bar of {@link #steps()}. */
    public int done() {
        return state.ended() ? steps() : step.map(Enum::ordinal).orElse(0);
    }

    public int steps() {
        return ImportStep.values().length;
    }

    public boolean ended() {
        return state.ended();
    }
}
