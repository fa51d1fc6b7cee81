package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A section of the working copy as the editor shows it.
 *
 * @param key names it in addresses
 * @param seen the mark of what stands in it, by which two people who change it at once are told
 * @param faults that have no field of their own
 */
public record EditSection(String key, String title, String seen, List<Piece> pieces, List<String> faults) {
    public EditSection {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    /**
     * A value, or a list of them, under a heading.
     *
     * @param district what the district's base says, in words
     * @param inForce what the version in force says, in words
     * @param changed whether the copy differs from the version in force
     * @param locked on what the district's lock rests, in its words; empty where the school may say something else
     */
    public record Piece(
            String label,
            String help,
            EditField field,
            List<String> district,
            List<String> inForce,
            boolean changed,
            Optional<String> locked) {
        public Piece {
            district = List.copyOf(district);
            inForce = List.copyOf(inForce);
        }

        /** Whether the school says something of its own. */
        public boolean isOwn() {
            return !field.isBlank();
        }
    }
}
