package io.reglament.district.web;

import java.util.List;
import java.util.Optional;

/**
 * A version of the district's base as its page shows it.
 *
 * @param before with which it is compared
 * @param impact empty once it is published
 * @param from the day that the form offers, and the first that it takes
 */
record BaseView(
        Line line,
        int before,
        List<String> changes,
        List<String> locked,
        List<String> freed,
        Optional<Impact> impact,
        String from,
        String earliest,
        String refusal) {

    /**
     * The list of versions.
     *
     * @param current the number of the one in force, 0 for the release's
     */
    record Versions(int current, List<Line> versions, int page, boolean more) {}

    /**
     * A version in the list; empty words where it is not published.
     *
     * @param state key of the words for where it stands
     */
    record Line(int number, String state, boolean published, String from, String order, String by) {}

    /** What it would do to the schools. */
    record Impact(int schools, long overruled, long beyond, long broken, List<Touch> touched, int further) {}

    /** A school that would come into conflict: its name and how many values, and nothing of what it says. */
    record Touch(String name, int locked, int norms, boolean broken) {}

    /** Something that is wrong with a text. */
    record Fault(int line, int column, String pointer, String words) {}
}
