package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.journal.ComparedPrint;
import io.reglament.journal.PaperLine;
import io.reglament.journal.SheetPrint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers that were printed. Whose they are to see, is for the caller to ask. */
@Component
public class Papers {
    private final PrintRows rows;
    private final PaperReading reading;

    Papers(PrintRows rows, PaperReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    @Transactional(readOnly = true)
    public Optional<SheetPrint> find(UUID print) {
        return rows.find(print);
    }

    @Transactional(readOnly = true)
    public Optional<SheetPrint> ofCode(String code) {
        return rows.ofCode(code);
    }

    /** Of a group, latest first. */
    @Transactional(readOnly = true)
    public List<SheetPrint> page(GroupId group, int skip, int most) {
        return rows.page(group, skip, most);
    }

    /** What stands on one. */
    @Transactional(readOnly = true)
    public List<PaperLine> content(SheetPrint print) {
        return PaperText.lines(
                Objects.requireNonNull(rows.contents(List.of(print.id())).get(print.id())));
    }

    /** Each held against the journal, in their order and in a number of queries that does not depend on them. */
    @Transactional(readOnly = true)
    public List<ComparedPrint> compared(List<SheetPrint> prints) {
        Map<PaperStretch, List<PaperLine>> journal =
                reading.of(prints.stream().map(PaperStretch::of).toList());
        Map<UUID, String> papers =
                rows.contents(prints.stream().map(SheetPrint::id).toList());
        return prints.stream()
                .map(print -> new ComparedPrint(
                        print,
                        PaperDifferences.between(
                                PaperText.lines(papers.getOrDefault(print.id(), "")),
                                journal.getOrDefault(PaperStretch.of(print), List.of()),
                                print.whole())))
                .toList();
    }
}
