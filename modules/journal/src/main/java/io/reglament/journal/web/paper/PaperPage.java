package io.reglament.journal.web.paper;

import java.util.List;

/**
 * A printed sheet as its page shows it.
 *
 * @param root of the school's addresses
 * @param back to the register of prints
 * @param heading of every spread: class, subject, term
 * @param stretch the days it covers
 * @param foot what stands on every page: number, moment, who, code
 * @param check where the code can be asked about
 */
record PaperPage(
        String root,
        String back,
        String school,
        String heading,
        String stretch,
        String teachers,
        String foot,
        String check,
        List<Spread> spreads) {
    PaperPage {
        spreads = List.copyOf(spreads);
    }

    /**
     * Both halves of the journal for some columns.
     *
     * @param marked whether the term's marks stand here: on the last one
     */
    record Spread(int number, int of, List<Head> heads, List<Row> rows, List<Line> lines, boolean marked) {
        Spread {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }

        /** Public: the template asks. */
        public boolean last() {
            return number == of;
        }
    }

    /**
     * A column's head.
     *
     * @param sign of the form of control; empty for a lesson's own column
     */
    record Head(String day, String month, String sign) {}

    /** A student. */
    record Row(int number, String name, List<String> cells, String termMark) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** A line of the right half. */
    record Line(String date, String topic, String homework) {}
}
