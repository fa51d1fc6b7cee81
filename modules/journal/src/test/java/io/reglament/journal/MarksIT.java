package io.reglament.journal;

import static io.reglament.journal.Edits.commented;
import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.testsupport.QueryCount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of an edit, and what is answered to it. */
class MarksIT extends MarkedGroup {
    @Autowired
    private QueryCount queries;

    @Test
    void a_mark_is_kept_with_its_history() {
        MarkAnswer first = save(teacher, edit(column, students.get(0), "4", 0));
        assertThat(first.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(first.version()).isEqualTo(1);
        assertThat(save(teacher, edit(column, students.get(0), "5", 1)).version())
                .isEqualTo(2);
        CellView cell = card(students.get(0));
        assertThat(cell.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.mark()).isEqualTo("5");
            assertThat(mark.version()).isEqualTo(2);
            assertThat(mark.givenAt()).contains(NOON);
        });
        assertThat(cell.changes()).extracting(MarkChange::before).containsExactly("4", "");
        assertThat(cell.changes()).extracting(MarkChange::after).containsExactly("5", "4");
        assertThat(cell.changes()).allSatisfy(change -> {
            assertThat(change.by()).isEqualTo(teacher.person());
            assertThat(change.typedAt()).isEqualTo(Edits.TYPED);
            assertThat(change.receivedAt()).isEqualTo(NOON);
            assertThat(change.onBehalfOf()).isEmpty();
        });
    }

    @Test
    void a_column_is_saved_in_three_trips() throws Exception {
        List<MarkEdit> edits =
                students.stream().map(student -> edit(column, student, "4", 0)).toList();
        saveAll(teacher, List.of(edit(column, students.get(0), "3", 0)));
        List<String> sent = queries.during(() -> saveAll(teacher, edits.subList(1, 5)));
        assertThat(sent).as("and the commit").hasSize(2);
        assertThat(sent.get(1)).contains("journal.mark_change", "regulation.touched", "tenancy.wake_up");
        MarkEdit change = edit(column, students.get(0), "5", 1);
        assertThat(queries.during(() -> saveAll(teacher, List.of(change)))).hasSize(2);
        WorkId old = WorkId.ofLesson(cast.lesson(group, teacher, DAY.minusDays(30), 2));
        assertThat(queries.during(() -> saveAll(teacher, List.of(edit(old, students.get(0), "5", 0)))))
                .as("of a lesson of last month")
                .hasSize(2);
    }

    @Test
    void over_another_version_nothing_is_kept_and_what_stands_is_told() {
        save(teacher, edit(column, students.get(0), "4", 0));
        MarkAnswer late = save(teacher, edit(column, students.get(0), "2", 0));
        assertThat(late.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(late.mark()).isEqualTo("4");
        assertThat(late.version()).isEqualTo(1);
        assertThat(late.by()).contains(teacher.person());
        assertThat(card(students.get(0)).changes()).hasSize(1);
    }

    @Test
    void what_changes_nothing_makes_no_version() {
        save(teacher, edit(column, students.get(0), "4", 0));
        MarkAnswer again = save(teacher, edit(column, students.get(0), "4", 1));
        assertThat(again.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(again.version()).isEqualTo(1);
        assertThat(save(teacher, edit(column, students.get(1), "", 0)).version())
                .isZero();
        assertThat(card(students.get(0)).changes()).hasSize(1);
    }

    @Test
    void a_cleared_cell_keeps_its_version_and_loses_its_moment_and_comment() {
        save(teacher, commented(column, students.get(0), "4", "молодец", 0));
        MarkAnswer cleared = save(teacher, edit(column, students.get(0), "", 1));
        assertThat(cleared.version()).isEqualTo(2);
        assertThat(card(students.get(0)).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.mark()).isEmpty();
            assertThat(mark.comment()).isEmpty();
            assertThat(mark.givenAt()).isEmpty();
        });
    }

    @Test
    void a_mark_typed_without_its_comment_keeps_it() {
        save(teacher, commented(column, students.get(0), "4", "молодец", 0));
        assertThat(save(teacher, edit(column, students.get(0), "5", 1)).comment())
                .isEqualTo("молодец");
    }

    @Test
    void the_same_key_gets_the_same_answer_though_others_went_on() {
        MarkEdit first = edit(column, students.get(0), "4", 0);
        MarkAnswer answer = save(teacher, first);
        save(teacher, edit(column, students.get(0), "5", 1));
        assertThat(save(teacher, first)).isEqualTo(answer);
        assertThat(saveAll(teacher, List.of(first, first))).containsExactly(answer, answer);
        assertThat(card(students.get(0)).changes()).hasSize(2);
    }

    @Test
    void a_key_for_another_cell_or_person_is_refused() {
        MarkEdit first = edit(column, students.get(0), "4", 0);
        save(teacher, first);
        MarkEdit other = edit(first.key(), column, students.get(1), "4", 0, "");
        assertThat(refusal(save(teacher, other)).code()).isEqualTo("journal.refused.one-key-is-for-one-entry");
        MarkEdit changed = edit(first.key(), column, students.get(0), "2", 0, "");
        assertThat(refusal(save(teacher, changed)).code()).isEqualTo("journal.refused.one-key-is-for-one-entry");
        MarkAnswer foreign = save(cast.deputyHead(), first);
        assertThat(refusal(foreign).code()).isEqualTo("journal.refused.one-key-is-for-one-entry");
    }

    @Test
    void two_edits_of_a_cell_in_one_save_are_kept_one_after_the_other() {
        List<MarkAnswer> answers =
                saveAll(teacher, List.of(edit(column, students.get(0), "3", 0), edit(column, students.get(0), "4", 1)));
        assertThat(answers).extracting(MarkAnswer::outcome).containsOnly(Outcome.SAVED);
        assertThat(answers).extracting(MarkAnswer::version).containsExactly(1, 2);
        assertThat(card(students.get(0)).changes()).hasSize(2);
    }

    @Test
    void one_refused_edit_does_not_hold_up_the_others() {
        List<MarkAnswer> answers =
                saveAll(teacher, List.of(edit(column, students.get(0), "9", 0), edit(column, students.get(1), "5", 0)));
        assertThat(answers).extracting(MarkAnswer::outcome).containsExactly(Outcome.REFUSED, Outcome.SAVED);
    }
}
