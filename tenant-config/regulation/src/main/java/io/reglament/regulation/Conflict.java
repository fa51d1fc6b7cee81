package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/**
 * Two things of a regulation, or of it and what stands above it, that cannot both be kept as they are written.
 *
 * @param key by which a {@link Decision} or the approval resolves it, the same in every version
 * @param stands what holds; empty where the profile says nothing of it
 * @param against what is said elsewhere; empty where the register alone knows the contradiction
 * @param question what the register asks about it
 * @param decision how the school resolved it in its profile
 */
public record Conflict(
        String key,
        Kind kind,
        List<Side> stands,
        List<Side> against,
        Optional<OpenQuestion> question,
        Optional<Decision> decision) {
    public Conflict {
        stands = List.copyOf(stands);
        against = List.copyOf(against);
    }

    /** What disagrees. */
    public enum Kind {
        /** Two places of the document say different things of one parameter. */
        CLAUSES,
        /** A work may be marked when the term marks are long due. */
        WORK_AFTER_TERM,
        /** Somebody reviews more often than it is entered. */
        REVIEW_BEFORE_ENTRY,
        /** A remark may be put right when the teacher may not change the mark any more. */
        REMARK_AFTER_WINDOW,
        /** A copy is due after terms that those grades do not have. */
        COPY_WITHOUT_TERM,
        /** The district fixed the value for all its schools. */
        LOCKED,
        /** The value goes beyond what a norm allows. */
        NORM,
        /** The register knows the contradiction, and no parameter expresses it. */
        STATED
    }

    /**
     * One of the sides.
     *
     * @param entry what is said; its basis is the clause where one stands behind it
     * @param places numbers in the document where no clause of the register stands behind it
     * @param source of a norm or a district's order, in its words
     */
    public record Side(Entry entry, List<String> places, Optional<String> source) {
        public Side {
            places = List.copyOf(places);
        }

        static Side of(Entry entry) {
            return new Side(entry, List.of(), Optional.empty());
        }
    }

    /** Whether the school said in its profile how it reads this. */
    public boolean decided() {
        return decision.isPresent();
    }

    static Conflict between(String key, Kind kind, List<Side> stands, List<Side> against) {
        return new Conflict(key, kind, stands, against, Optional.empty(), Optional.empty());
    }

    Conflict with(Optional<OpenQuestion> asked, Optional<Decision> decided) {
        return new Conflict(key, kind, stands, against, asked, decided);
    }
}
