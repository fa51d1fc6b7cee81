package io.reglament.local.bench;

import java.util.Map;

/**
 * How the marks of a copied school differ from the original's: each is turned on by the school's number, so that an
 * answer with another school's marks is wrong. What class teachers saw of absences is the school's number.
 */
record Turned(int school) {

    String mark(String original) {
        int place = Lived.MARKS.indexOf(original);
        return Lived.MARKS.get((place + school - 1) % Lived.MARKS.size());
    }

    /** The same for the server: expressions instead of columns. */
    Map<String, String> columns() {
        String all = String.join("", Lived.MARKS);
        int by = (school - 1) % all.length();
        String turned = all.substring(by) + all.substring(0, by);
        String pattern = "translate(%s, '" + all + "', '" + turned + "')";
        return Map.of(
                "journal.mark.mark", pattern.formatted("mark"),
                "journal.mark_change.before", pattern.formatted("before"),
                "journal.mark_change.after", pattern.formatted("after"),
                "journal.term_mark.mark", pattern.formatted("mark"),
                "journal.term_mark_change.before", pattern.formatted("before"),
                "journal.term_mark_change.after", pattern.formatted("after"),
                "compliance.class_review.absences", String.valueOf(school));
    }
}
