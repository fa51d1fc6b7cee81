package io.reglament.journal.web.sheet;

import java.util.Optional;

/**
 * A column's head in the user's language.
 *
 * @param work id of the work, or of the lesson for its own column
 * @param lesson id of the lesson in which a work was sat; empty where it was in none, and for a lesson's own column
 * @param own whether it is a lesson's own column
 * @param href where the lesson's own page is; empty for a work, and where the reader may not see the lesson
 * @param roll whether the reader keeps the lesson's roll
 * @param symbols what may be typed; empty where it is what the sheet says
 * @param marks that the work takes by itself
 * @param date as 2026-10-13
 * @param day and month: "13", "окт."
 * @param form key of the form of control
 * @param sign the form and weight in short, "КР ×3"; empty for a plain answer in the lesson
 * @param label the head in full words
 * @param weight in hundredths: "300"
 * @param version of the work
 * @param until "до 15 окт."; empty where there is no limit
 * @param clause that sets the limit
 * @param lacking how many lack a mark; empty where nobody owes one yet
 */
record DrawnColumn(
        String work,
        String lesson,
        boolean own,
        String href,
        boolean roll,
        String symbols,
        int marks,
        String date,
        String day,
        String month,
        String form,
        String sign,
        String title,
        String label,
        String weight,
        boolean planned,
        int version,
        String until,
        Optional<ClauseOnSheet> clause,
        Optional<Lacking> lacking) {

    /**
     * Who still lacks a mark in a work that was written.
     *
     * @param missing 0 when all is done
     * @param late whether the limit has passed
     * @param words all of it, with the pile
     */
    record Lacking(int missing, boolean late, String words) {}

    /** How the work stands: done, late, owed, or nothing of these where there is no limit. */
    String state() {
        return lacking.map(owed -> owed.missing() == 0 ? "done" : owed.late() ? "late" : until.isEmpty() ? "" : "owed")
                .orElse("");
    }
}
