package io.reglament.district.web;

import java.util.List;

/**
 * What the page of one school shows.
 *
 * @param weeks heads of the columns: Mondays
 * @param rules all rules together first
 */
record SchoolView(
        String slug,
        String name,
        String percent,
        String counts,
        int late,
        int open,
        List<Undone> undone,
        int profile,
        String since,
        String asOf,
        List<String> weeks,
        List<Row> rules) {
    /** A rule that speaks of the school as a whole, and how much of it is not done by now. */
    record Undone(String rule, int open) {}

    record Row(String rule, List<Cell> cells) {}

    /**
     * A week of a rule.
     *
     * @param heat the class of its colour; empty where there is nothing to colour
     * @param title in words; empty where nothing was owed
     */
    record Cell(String heat, String text, String title) {
        static final Cell BLANK = new Cell("", "", "");
    }
}
