package io.reglament.journal;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Member;
import io.reglament.journal.paper.PaperAccess;
import io.reglament.journal.paper.Papers;
import io.reglament.journal.paper.Printing;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The sheets of the bound school on paper: each print is registered with what stands on it, and can be held against the
 * journal at any time. They are for who sees the whole sheet of the group.
 */
@Component
public class SheetPrints {
    /** How many prints {@link #register} tells at once: each is compared with the journal. */
    public static final int PAGE = 20;

    private final PaperAccess access;
    private final Terms terms;
    private final Printing printing;
    private final Papers papers;
    private final SchoolClock clock;

    SheetPrints(PaperAccess access, Terms terms, Printing printing, Papers papers, SchoolClock clock) {
        this.access = access;
        this.terms = terms;
        this.printing = printing;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Registers a print of a group's term as it stands now, up to today.
     *
     * @param key of this one: asked again, it answers the same print
     * @throws Absent when the reader does not see the whole sheet, or no such term of it has begun
     */
    public SheetPrint print(UUID group, UUID term, UUID key, Member by) {
        GroupView view = access.seen(group, by);
        TermView chosen = begun(view.id(), by).stream()
                .filter(one -> one.id().value().equals(term))
                .findFirst()
                .orElseThrow(Absent::new);
        return printing.print(view, chosen, key, by);
    }

    /**
     * The prints of a group.
     *
     * @throws Absent when the reader does not see the whole sheet
     */
    public PrintsView register(UUID group, int page, Member reader) {
        GroupView view = access.seen(group, reader);
        List<ComparedPrint> found = papers.compared(papers.page(view.id(), Math.multiplyExact(page, PAGE), PAGE + 1));
        return new PrintsView(
                view, begun(view.id(), reader), found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    /**
     * What stands on the paper of a print.
     *
     * @throws Absent when the reader does not see the whole sheet, or it has no such print
     */
    public PrintedSheet printed(UUID group, UUID print, Member reader) {
        SheetPrint found = find(group, print, reader);
        return new PrintedSheet(found, papers.content(found));
    }

    /**
     * A print held against the journal.
     *
     * @throws Absent when the reader does not see the whole sheet, or it has no such print
     */
    public ComparedPrint compared(UUID group, UUID print, Member reader) {
        return papers.compared(List.of(find(group, print, reader))).getFirst();
    }

    /** The print that a paper's code tells; empty for an unknown code, and for a sheet that the reader does not see. */
    public Optional<ComparedPrint> ofCode(String code, Member reader) {
        return papers.ofCode(code)
                .filter(print -> access.sees(print.group(), reader))
                .map(print -> papers.compared(List.of(print)).getFirst());
    }

    private SheetPrint find(UUID group, UUID print, Member reader) {
        GroupView view = access.seen(group, reader);
        return papers.find(print)
                .filter(found -> found.group().equals(view.id()))
                .orElseThrow(Absent::new);
    }

    private List<TermView> begun(GroupId group, Member reader) {
        LocalDate today = clock.today(reader.school().zone());
        return terms.ofGroup(group).stream()
                .filter(term -> !term.first().isAfter(today))
                .toList();
    }
}
