package io.reglament.rostering;

import io.reglament.identity.Tally;
import java.util.List;

/** What became of a bundle: all of it was taken, or nothing. */
public sealed interface ImportOutcome {
    /**
     * The bundle is in, or in a dry run would be.
     *
     * @param tallies what changed, in rows of each kind
     * @param notices what was passed over, at most 200
     */
    record Taken(List<Tally> tallies, List<Place> notices) implements ImportOutcome {
        public Taken {
            tallies = List.copyOf(tallies);
            notices = List.copyOf(notices);
        }

        public boolean changedNothing() {
            return tallies.stream().allMatch(Tally::changesNothing);
        }
    }

    /**
     * Something is wrong with the bundle, and nothing of it was kept.
     *
     * @param faults all of them, by file, row and column; at most 1,000, then one that counts the rest
     */
    record Refused(List<Place> faults) implements ImportOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A place in a bundle and what is to be said of it.
     *
     * @param row 1 for the header, 0 for the file as a whole
     * @param column empty for the row as a whole
     * @param messageKey its sentence in the message bundles
     */
    record Place(String file, int row, String column, String messageKey, List<String> arguments) {
        public Place {
            arguments = List.copyOf(arguments);
        }
    }
}
