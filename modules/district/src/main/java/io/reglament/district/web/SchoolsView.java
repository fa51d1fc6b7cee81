package io.reglament.district.web;

import java.util.List;
import java.util.Optional;

/**
 * What the page of all schools shows.
 *
 * @param sorts the orders to choose from
 * @param rules names of the columns of what is not done by now
 * @param asOf when the oldest of the shown figures were counted; empty without schools
 */
record SchoolsView(
        List<Sort> sorts,
        List<String> rules,
        List<Row> schools,
        Optional<String> asOf,
        Optional<String> previous,
        Optional<String> next) {
    /** An order, as a link. */
    record Sort(String key, String href, boolean current) {}

    /**
     * A school.
     *
     * @param picture markup
     * @param open in the order of the columns
     */
    record Row(
            String slug,
            String name,
            String percent,
            String counts,
            String picture,
            int late,
            int open,
            List<Undone> undone,
            int profile,
            String since) {}

    /** How much is not done by now; a dash where the school has not told yet. */
    record Undone(String text, boolean any) {}
}
