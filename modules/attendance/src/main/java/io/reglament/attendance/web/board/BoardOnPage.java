package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardView;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.regulation.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The board as the page shows it.
 *
 * @param address where reasons are saved
 * @param clause under which the reasons are named
 */
record BoardOnPage(
        String title,
        LocalDate date,
        LocalDate previous,
        LocalDate next,
        String address,
        List<ColumnOnPage> columns,
        List<RowOnPage> rows,
        List<String> reasons,
        Optional<ClauseId> clause,
        long unexplained) {

    static BoardOnPage of(BoardView board, String root) {
        return new BoardOnPage(
                board.schoolClass().title(),
                board.date(),
                board.previous(),
                board.next(),
                root + "/classes/" + board.schoolClass().id().value(),
                columns(board),
                board.rows().stream().map(RowOnPage::of).toList(),
                board.reasons().value().stream().sorted().map(ReasonText::of).toList(),
                board.reasons().basis().clause(),
                board.unexplained());
    }

    /** The students of whom home has told something. */
    public List<RowOnPage> noticed() {
        return rows.stream().filter(row -> row.notice().isPresent()).toList();
    }

    private static List<ColumnOnPage> columns(BoardView board) {
        return IntStream.range(0, board.columns().size())
                .mapToObj(place -> ColumnOnPage.of(board.columns().get(place), taken(board, place)))
                .toList();
    }

    private static boolean taken(BoardView board, int place) {
        return board.rows().stream()
                .map(row -> row.cells().get(place))
                .flatMap(Optional::stream)
                .allMatch(cell -> cell.taken());
    }
}
