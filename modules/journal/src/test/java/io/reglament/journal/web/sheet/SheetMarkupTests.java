package io.reglament.journal.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journal.SheetCell;
import io.reglament.journal.SheetMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetMarkupTests {
    private static final ClauseOnSheet CLAUSE = new ClauseOnSheet("sheet-clause-0", "5.2", "п. 5.2", "Слова");

    @Test
    void ids_stand_in_the_heads_of_lines_and_columns_alone() {
        String table = SheetMarkup.of(sheet(List.of(lesson(), work(Optional.empty())), 3, true));
        assertThat(table).containsOnlyOnce("data-w=\"lesson-1\"").containsOnlyOnce("data-w=\"work-1\"");
        assertThat(table.split("data-s=", -1)).hasSize(4);
        assertThat(table).contains("<td>5<td>5<td class=average>5,00");
    }

    @Test
    void a_lessons_head_leads_to_the_lesson() {
        assertThat(SheetMarkup.of(sheet(List.of(lesson()), 1, true)))
                .contains("<a href=\"/s/x/lessons/lesson-1\" title=\"13 октября, урок 2\"><b>13</b>окт.</a>");
    }

    @Test
    void a_lesson_out_of_reach_has_no_link_and_no_roll() {
        String table = SheetMarkup.of(sheet(List.of(lesson("", false, "")), 1, true));
        assertThat(table)
                .contains(" data-other>", "<span title=\"13 октября, урок 2\"><b>13</b>окт.</span>")
                .doesNotContain("<a ", "<button");
        assertThat(SheetMarkup.of(sheet(List.of(lesson("", false, "")), 1, false)))
                .doesNotContain("data-other");
    }

    @Test
    void a_column_of_another_scale_says_what_may_be_typed() {
        assertThat(SheetMarkup.of(sheet(List.of(lesson("", true, "1 2 3")), 1, true)))
                .contains("data-y=\"1 2 3\"");
    }

    @Test
    void a_column_of_two_marks_says_so() {
        assertThat(SheetMarkup.of(sheet(List.of(work(Optional.empty())), 1, true)))
                .contains("data-m=\"2\"");
        assertThat(SheetMarkup.of(sheet(List.of(lesson()), 1, true))).doesNotContain("data-m");
    }

    @Test
    void what_counts_beyond_the_columns_shown_stands_by_the_average() {
        assertThat(SheetMarkup.of(sheet(List.of(lesson()), 1, true, "21400 5000")))
                .contains("<td class=average data-o=\"21400 5000\">5,00");
    }

    @Test
    void a_works_head_opens_it_for_its_keeper_alone() {
        assertThat(SheetMarkup.of(sheet(List.of(work(Optional.empty())), 1, true)))
                .contains("<button type=button data-work title=", "<small>К/р ×3</small></button>", "data-wt=\"300\"");
        assertThat(SheetMarkup.of(sheet(List.of(work(Optional.empty())), 1, false)))
                .doesNotContain("<button")
                .contains("<small>К/р ×3</small></span>");
    }

    @Test
    void a_title_cannot_become_markup() {
        assertThat(SheetMarkup.of(sheet(List.of(work(Optional.empty())), 1, true)))
                .contains("data-t=\"&lt;script&gt;&quot;\"")
                .doesNotContain("<script>");
    }

    @Test
    void the_foot_tells_who_lacks_a_mark_until_when_and_by_which_clause() {
        var lacking = new DrawnColumn.Lacking(3, false, "Без отметки: 3");
        assertThat(SheetMarkup.of(sheet(List.of(lesson(), work(Optional.of(lacking))), 1, true)))
                .contains(
                        "<td><td class=\"owed\"><button type=button title=\"Без отметки: 3\"><b>3</b><span>до 15 окт.</span>")
                .contains("popovertarget=\"sheet-clause-0\">п. 5.2</button>");
    }

    @Test
    void the_foot_says_when_it_is_late_and_when_it_is_done() {
        assertThat(work(Optional.of(new DrawnColumn.Lacking(1, true, ""))).state())
                .isEqualTo("late");
        assertThat(work(Optional.of(new DrawnColumn.Lacking(0, true, ""))).state())
                .isEqualTo("done");
        assertThat(lesson().state()).isEmpty();
    }

    @Test
    void without_works_there_is_no_foot() {
        assertThat(SheetMarkup.of(sheet(List.of(lesson()), 2, true))).doesNotContain("<tfoot");
    }

    @Test
    void a_term_of_a_class_stays_far_below_sixty_kilobytes() {
        List<DrawnColumn> columns =
                Stream.generate(SheetMarkupTests::lesson).limit(30).toList();
        byte[] bytes = SheetMarkup.of(sheet(columns, 25, true)).getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isBetween(750 * 4, 20_000);
    }

    private static DrawnSheet sheet(List<DrawnColumn> columns, int students, boolean keeps) {
        return sheet(columns, students, keeps, "");
    }

    private static DrawnSheet sheet(List<DrawnColumn> columns, int students, boolean keeps, String outside) {
        List<SheetCell> cells = columns.stream()
                .map(_ -> new SheetCell(true, List.of(new SheetMark(1, "5", 1, false)), Optional.empty()))
                .toList();
        List<DrawnRow> rows = IntStream.range(0, students)
                .mapToObj(i -> new DrawnRow(new UUID(0, i).toString(), "Белова Анна", cells, "5,00", outside))
                .toList();
        var heads = new DrawnSheet.HeadWords("Ученик", "Ср.", "Без отметки");
        return new DrawnSheet(columns, rows, heads, new CellWords("н", "ОП", Map.of(), "пересдача"), keeps);
    }

    private static DrawnColumn lesson() {
        return lesson("/s/x/lessons/lesson-1", true, "");
    }

    private static DrawnColumn lesson(String href, boolean roll, String symbols) {
        return new DrawnColumn(
                "lesson-1",
                "",
                true,
                href,
                roll,
                symbols,
                1,
                "2026-10-13",
                "13",
                "окт.",
                "oral",
                "",
                "",
                "13 октября, урок 2",
                "100",
                false,
                0,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static DrawnColumn work(Optional<DrawnColumn.Lacking> lacking) {
        return new DrawnColumn(
                "work-1",
                "lesson-1",
                false,
                "",
                true,
                "",
                2,
                "2026-10-13",
                "13",
                "окт.",
                "test",
                "К/р ×3",
                "<script>\"",
                "13 октября, Контрольная работа",
                "300",
                true,
                1,
                "до 15 окт.",
                Optional.of(CLAUSE),
                lacking);
    }
}
