package io.reglament.journal.web.paper;

import io.reglament.journal.PaperLine;
import io.reglament.journal.PaperLine.Kind;
import io.reglament.journal.PaperLine.Spot;
import io.reglament.regulation.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts what stands on a paper into spreads of so many columns, as the pages of a paper journal. */
final class Spreads {
    private static final int COLUMNS = 16;
    private static final Comparator<PaperLine> ORDER = Comparator.comparing(PaperLine::date)
            .thenComparingInt(line -> line.place() == 0 ? Integer.MAX_VALUE : line.place())
            .thenComparing(PaperLine::kind)
            .thenComparing(PaperLine::about);

    private final List<PaperLine> lines;
    private final PaperWords words;
    private final Profile rules;
    private final Map<Spot, PaperLine> bySpot = new HashMap<>();

    /** @param rules by which forms of control are named */
    Spreads(List<PaperLine> lines, PaperWords words, Profile rules) {
        this.lines = lines;
        this.words = words;
        this.rules = rules;
        lines.forEach(line -> bySpot.put(line.spot(), line));
    }

    List<PaperPage.Spread> all() {
        List<PaperLine> columns = lines.stream()
                .filter(line -> line.kind() == Kind.LESSON || line.kind() == Kind.WORK)
                .sorted(ORDER)
                .toList();
        boolean marked = lines.stream().anyMatch(line -> line.kind() == Kind.TERM_MARK);
        int of = Math.max(1, Math.ceilDiv(columns.size(), COLUMNS));
        List<PaperPage.Spread> spreads = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            int from = (number - 1) * COLUMNS;
            List<PaperLine> some = columns.subList(from, Math.min(columns.size(), from + COLUMNS));
            spreads.add(new PaperPage.Spread(
                    number,
                    of,
                    some.stream().map(this::head).toList(),
                    rows(some, marked && number == of),
                    some.stream().map(this::line).toList(),
                    marked && number == of));
        }
        return spreads;
    }

    private PaperPage.Head head(PaperLine column) {
        return new PaperPage.Head(
                Integer.toString(column.date().getDayOfMonth()),
                Integer.toString(column.date().getMonthValue()),
                column.kind() == Kind.WORK ? words.sign(column, rules) : "");
    }

    private List<PaperPage.Row> rows(List<PaperLine> columns, boolean marked) {
        List<PaperPage.Row> rows = new ArrayList<>();
        lines.stream()
                .filter(line -> line.kind() == Kind.STUDENT)
                .forEach(student -> rows.add(new PaperPage.Row(
                        rows.size() + 1,
                        student.value(),
                        columns.stream()
                                .map(column -> cell(column, student.student()))
                                .toList(),
                        marked ? value(Kind.TERM_MARK, student.about(), student.student()) : "")));
        return rows;
    }

    private String cell(PaperLine column, UUID student) {
        return String.join(
                " ",
                Stream.of(value(Kind.ABSENCE, column.about(), student), value(Kind.MARK, column.about(), student))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private PaperPage.Line line(PaperLine column) {
        return new PaperPage.Line(
                words.day(column.date()),
                column.kind() == Kind.WORK
                        ? words.work(column, rules)
                        : value(Kind.TOPIC, column.about(), PaperLine.NOBODY),
                value(Kind.HOMEWORK, column.about(), PaperLine.NOBODY));
    }

    private String value(Kind kind, UUID about, UUID student) {
        return Optional.ofNullable(bySpot.get(new Spot(kind, about, student)))
                .map(line -> kind == Kind.ABSENCE ? words.say("sign." + line.value()) : words.value(line, rules))
                .orElse("");
    }
}
