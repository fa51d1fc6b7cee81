package io.reglament.journal;

import static io.reglament.journal.Edits.corrected;
import static io.reglament.journal.Edits.edit;
import static io.reglament.journal.Edits.retake;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.tenancy.Ids;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The window in which a mark may be changed has no way round. */
class MarkWindowIT extends MarkedGroup {
    private static final int DAY_AFTER = 86_400;

    @Test
    void clearing_and_typing_again_opens_no_new_window() {
        save(teacher, edit(column, students.get(0), "2", 0));
        save(teacher, edit(column, students.get(0), "", 1));
        time.set(NOON.plusSeconds(3600));
        assertThat(save(teacher, edit(column, students.get(0), "3", 2)).outcome())
                .as("on the same day")
                .isEqualTo(Outcome.SAVED);
        save(teacher, edit(column, students.get(0), "", 3));
        time.set(NOON.plusSeconds(DAY_AFTER));
        assertThat(refusal(save(teacher, edit(column, students.get(0), "5", 4))).code())
                .isEqualTo("journal.refused.old-marks-are-changed-by-the-deputy-head");
        assertThat(save(cast.deputyHead(), corrected(column, students.get(0), "5", 4, "очищено по ошибке"))
                        .outcome())
                .isEqualTo(Outcome.SAVED);
        assertThat(card(students.get(0)).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.givenAt()).contains(NOON.plusSeconds(DAY_AFTER)));
    }

    @Test
    void what_a_deputy_head_cleared_is_not_typed_again_by_the_teacher() {
        save(teacher, edit(column, students.get(0), "2", 0));
        time.set(NOON.plusSeconds(3 * DAY_AFTER));
        save(cast.deputyHead(), corrected(column, students.get(0), "", 1, "не та работа"));
        assertThat(refusal(save(teacher, edit(column, students.get(0), "5", 2))).code())
                .isEqualTo("journal.refused.old-marks-are-changed-by-the-deputy-head");
    }

    @Test
    void beside_an_old_mark_stands_only_a_retake_with_its_comment() {
        save(teacher, retake(column, students.get(0), 2, "2"));
        assertThat(save(teacher, retake(column, students.get(0), 3, "3")).outcome())
                .as("both of one day")
                .isEqualTo(Outcome.SAVED);
        time.set(NOON.plusSeconds(DAY_AFTER));
        for (int ordinal : new int[] {1, 4, 9}) {
            assertThat(refusal(save(teacher, retake(column, students.get(0), ordinal, "5")))
                            .code())
                    .isEqualTo("journal.refused.beside-an-old-mark-stands-a-retake");
        }
        assertThat(save(teacher, retake(column, students.get(0), 4, "5", "пересдача 14.10"))
                        .outcome())
                .isEqualTo(Outcome.SAVED);
        MarkEdit bare = new MarkEdit(Ids.next(), column, students.get(0), 4, "5", Optional.of(""), 1, Edits.TYPED, "");
        assertThat(refusal(save(teacher, bare)).code())
                .as("and its comment stays")
                .isEqualTo("journal.refused.beside-an-old-mark-stands-a-retake");
        assertThat(save(teacher, retake(column, students.get(1), 2, "5")).outcome())
                .as("where nothing stands yet it is late, not refused")
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void a_cleared_old_mark_is_an_old_one_too() {
        save(teacher, edit(column, students.get(0), "2", 0));
        save(teacher, edit(column, students.get(0), "", 1));
        time.set(NOON.plusSeconds(DAY_AFTER));
        assertThat(refusal(save(teacher, retake(column, students.get(0), 2, "5")))
                        .code())
                .isEqualTo("journal.refused.beside-an-old-mark-stands-a-retake");
    }

    @Test
    void a_correction_says_why_instead_of_a_comment() {
        save(teacher, edit(column, students.get(0), "2", 0));
        time.set(NOON.plusSeconds(DAY_AFTER));
        Member deputy = cast.deputyHead();
        MarkEdit second = new MarkEdit(
                Ids.next(), column, students.get(0), 2, "4", Optional.empty(), 0, Edits.TYPED, "апелляция");
        assertThat(save(deputy, second).outcome()).isEqualTo(Outcome.SAVED);
    }
}
