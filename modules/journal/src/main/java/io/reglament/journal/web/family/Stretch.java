package io.reglament.journal.web.family;

import java.time.LocalDate;

/**
 * The days whose marks are shown, as a choice on the page.
 *
 * @param key what stands in the address
 * @param title the term's title in the school's words; empty for the whole year
 */
record Stretch(String key, String title, LocalDate first, LocalDate last, boolean current) {
    Stretch chosen() {
        return new Stretch(key, title, first, last, true);
    }
}
