package io.reglament.compliance.web;

import io.reglament.compliance.Count;
import java.util.List;

/** Teachers by days, as the template shows it. */
record HeatMap(List<Head> days, List<Row> teachers) {
    private static final int MANY = 5;

    /** A day, or the name of what a facet counts. */
    record Head(String label, String href, Count count) {}

    record Row(String name, String href, Count count, List<Cell> cells) {}

    /**
     * A teacher's day.
     *
     * @param heat the class of its colour; empty where nothing was late
     * @param text "2+1": two still missing, one entered late
     */
    record Cell(String heat, String text, int open, int mended, String href) {
        static final Cell NONE = new Cell("", "", 0, 0, "");

        static Cell of(Count count, String href) {
            return new Cell(heatOf(count), textOf(count), count.open(), count.mended(), href);
        }

        public boolean isEmpty() {
            return heat.isEmpty();
        }
    }

    private static String heatOf(Count count) {
        if (count.open() > 0) {
            return count.open() < MANY ? "some" : "many";
        }
        return count.mended() > 0 ? "few" : "";
    }

    private static String textOf(Count count) {
        String open = count.open() > 0 ? Integer.toString(count.open()) : "";
        return count.mended() > 0 ? open + "+" + count.mended() : open;
    }
}
