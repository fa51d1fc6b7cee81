package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.PaperFacts;
import io.reglament.curriculum.PrintedPaper;
import io.reglament.curriculum.TermId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether papers still say what stands in the journal. */
@Component
class PapersOfSheets implements PaperFacts {
    private final PrintRows rows;
    private final Papers papers;

    PapersOfSheets(PrintRows rows, Papers papers) {
        this.rows = rows;
        this.papers = papers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PrintedPaper> newest(Collection<GroupId> groups, Collection<TermId> terms) {
        return rows.newest(groups, terms).stream()
                .map(print -> new PrintedPaper(
                        print.id(), print.group(), print.term(), print.number(), print.last(), print.at()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> changed(Collection<UUID> prints) {
        Map<UUID, Integer> changed = new HashMap<>();
        papers.compared(rows.find(prints))
                .forEach(one -> changed.put(one.print().id(), one.changes().size()));
        return changed;
    }
}
