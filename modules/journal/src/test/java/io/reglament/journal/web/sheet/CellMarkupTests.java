package io.reglament.journal.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.journal.SheetCell;
import io.reglament.journal.SheetMark;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.web.Markup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellMarkupTests {
    private static final CellWords WORDS =
            new CellWords("н", "ОП", Map.of(AbsenceReason.ILLNESS, "по \"болезни\""), "пересдача");

    @Test
    void a_mark_as_it_mostly_is_costs_five_bytes() {
        assertThat(written(mark(1, "5", 1))).isEqualTo("<td>5");
        assertThat(written()).isEqualTo("<td>");
    }

    @Test
    void an_unusual_version_is_told_for_each_ordinal() {
        assertThat(written(mark(1, "5", 3))).isEqualTo("<td data-v=\"3\">5");
        assertThat(written(mark(1, "2", 1), mark(2, "4", 2))).isEqualTo("<td data-v=\"1 2\">2/4");
    }

    @Test
    void a_cleared_mark_keeps_its_version() {
        assertThat(written(mark(1, "", 2))).isEqualTo("<td data-v=\"2\">");
    }

    @Test
    void marks_of_the_usual_versions_need_none() {
        assertThat(written(mark(1, "2", 1), mark(2, "4", 1))).isEqualTo("<td>2/4");
    }

    @Test
    void an_ordinal_left_out_keeps_its_place() {
        assertThat(written(mark(3, "4", 1))).isEqualTo("<td>//4");
    }

    @Test
    void a_comment_shows_while_its_mark_stands() {
        assertThat(written(new SheetMark(1, "5", 1, true))).isEqualTo("<td class=\"c\">5");
        assertThat(written(new SheetMark(1, "", 2, true))).isEqualTo("<td data-v=\"2\">");
    }

    @Test
    void a_day_out_of_the_group_is_blocked_but_hides_no_mark() {
        assertThat(written(new SheetCell(false, List.of(), Optional.empty()), true))
                .isEqualTo("<td class=x aria-disabled=true>");
        assertThat(written(new SheetCell(false, List.of(mark(1, "4", 2)), Optional.empty()), true))
                .isEqualTo("<td class=x aria-disabled=true>4");
    }

    @Test
    void an_owed_mark_shows_only_where_the_student_was_there() {
        assertThat(written(new SheetCell(true, List.of(), Optional.empty()), true))
                .isEqualTo("<td class=\"o\">");
        assertThat(written(new SheetCell(true, List.of(mark(1, "", 2)), Optional.empty()), true))
                .isEqualTo("<td class=\"o\" data-v=\"2\">");
        assertThat(written(new SheetCell(true, List.of(), absent(false, Optional.empty())), true))
                .isEqualTo("<td><i>н</i>");
        assertThat(written(new SheetCell(true, List.of(), absent(true, Optional.empty())), true))
                .isEqualTo("<td class=\"o\"><i class=l>ОП</i>");
    }

    @Test
    void an_absence_stands_beside_the_mark_with_its_reason() {
        assertThat(written(
                        new SheetCell(
                                true, List.of(mark(1, "5", 1)), absent(false, Optional.of(AbsenceReason.ILLNESS))),
                        false))
                .isEqualTo("<td>5<i title=\"по &quot;болезни&quot;\">н</i>");
    }

    @Test
    void a_mark_from_elsewhere_cannot_become_markup() {
        assertThat(written(mark(1, "<i>", 1))).isEqualTo("<td>&lt;i&gt;");
    }

    private static SheetMark mark(int ordinal, String mark, int version) {
        return new SheetMark(ordinal, mark, version, false);
    }

    private static Optional<AbsentAt> absent(boolean late, Optional<AbsenceReason> reason) {
        return Optional.of(
                new AbsentAt(new LessonId(Ids.next()), new PersonId(Ids.next()), late, Optional.empty(), reason));
    }

    @Test
    void a_retake_of_an_earlier_work_stands_beside_the_days_own_mark() {
        SheetCell cell = new SheetCell(true, List.of(mark(1, "5", 1)), Optional.empty()).with(List.of("4"));
        assertThat(written(cell, false)).isEqualTo("<td>5<em title=\"пересдача\">↻4</em>");
    }

    private static String written(SheetMark... marks) {
        return written(new SheetCell(true, List.of(marks), Optional.empty()), false);
    }

    private static String written(SheetCell cell, boolean owed) {
        Markup out = new Markup();
        new CellMarkup(out, WORDS).write(cell, owed);
        return out.toString();
    }
}
