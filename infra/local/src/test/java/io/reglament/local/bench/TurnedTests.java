package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnedTests {

    @Test
    void each_school_of_four_has_other_marks() {
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(school -> new Turned(school).mark("5"))
                .containsExactly("5", "4", "3", "2", "5");
    }

    @Test
    void the_server_turns_as_we_do() {
        Map<String, String> columns = new Turned(2).columns();

        assertThat(columns.get("journal.mark.mark")).isEqualTo("translate(mark, '5432', '4325')");
        assertThat(columns)
                .containsOnlyKeys(
                        "journal.mark.mark",
                        "journal.mark_change.before",
                        "journal.mark_change.after",
                        "journal.term_mark.mark",
                        "journal.term_mark_change.before",
                        "journal.term_mark_change.after",
                        "compliance.class_review.absences");
    }
}
