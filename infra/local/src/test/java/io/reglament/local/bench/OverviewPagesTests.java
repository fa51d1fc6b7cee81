package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.local.bench.Inbox.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That a wrong page is told from a right one. */
class OverviewPagesTests {
    private static final List<Line> LAID = IntStream.range(0, 29)
            .mapToObj(n -> new Line(new UUID(7, n), n % 4 == 0))
            .toList();
    private static final Inbox INBOX = new Inbox(new UUID(0, 1), LAID);

    @Test
    void an_inbox_shows_what_was_laid_there_newest_first() {
        assertThatCode(() -> OverviewPages.demandInbox(page(LAID.subList(0, 25)), INBOX))
                .doesNotThrowAnyException();
    }

    @Test
    void what_the_platform_told_meanwhile_comes_before_it() {
        List<Line> more = new ArrayList<>(LAID.subList(0, 24));
        more.addFirst(new Line(new UUID(9, 9), true));

        assertThatCode(() -> OverviewPages.demandInbox(page(more), INBOX)).doesNotThrowAnyException();
    }

    @Test
    void an_inbox_in_another_order_with_a_gap_too_short_or_of_somebody_else_is_wrong() {
        List<Line> turned = new ArrayList<>(LAID.subList(0, 25));
        Collections.swap(turned, 3, 4);
        List<Line> gap = new ArrayList<>(LAID.subList(0, 26));
        gap.remove(5);
        List<Line> read = new ArrayList<>(LAID.subList(0, 25));
        read.set(0, new Line(LAID.getFirst().id(), false));

        List<Line> ofSomebodyElse = IntStream.range(0, 25)
                .mapToObj(n -> new Line(new UUID(8, n), false))
                .toList();

        List.of(turned, gap, read, ofSomebodyElse, LAID.subList(0, 24))
                .forEach(wrong -> assertThatThrownBy(() -> OverviewPages.demandInbox(page(wrong), INBOX))
                        .isInstanceOf(WrongAnswer.class));
    }

    @Test
    void duties_with_another_schools_reviews_are_wrong() {
        String strip = "<div class=\"strip\"><ol><li class=\"done\"></li></ol>пропусков 2, без причины</div>";
        String made = "<div class=\"strip\"><ol>" + "<li class=\"done\"></li>".repeat(2) + "</ol></div>";
        String empty = "<div class=\"strip\"></div>";
        String page = strip.repeat(2) + empty + made;

        assertThatCode(() -> OverviewPages.demandDuties(page, 1, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> OverviewPages.demandDuties(page, 1, 3)).isInstanceOf(WrongAnswer.class);
        assertThatThrownBy(() -> OverviewPages.demandDuties(page, 2, 2)).isInstanceOf(WrongAnswer.class);
    }

    private static String page(List<Line> lines) {
        return lines.stream()
                .map(line -> "<li class=\"card\"><a href=\"/s/bench-1/messages/notices/" + line.id() + "\">?</a>"
                        + (line.unread() ? "<span class=\"pill owed\">!</span>" : "") + "</li>")
                .collect(Collectors.joining("\n"));
    }
}
