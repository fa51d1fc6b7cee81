package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/**
 * The working copy at a glance.
 *
 * @param profile what it comes to; empty while something is wrong
 * @param unused numbers of clauses on which no value rests yet
 */
public record EditOverview(List<Line> sections, Optional<Profile> profile, List<String> unused) {
    public EditOverview {
        sections = List.copyOf(sections);
        unused = List.copyOf(unused);
    }

    /** How many faults there are in all. */
    public int faults() {
        return sections.stream().mapToInt(Line::faults).sum();
    }

    /**
     * A section: how many values it has, how many of them the school states itself, changed, and got wrong.
     */
    public record Line(String key, String title, int values, int own, int changed, int faults) {}
}
