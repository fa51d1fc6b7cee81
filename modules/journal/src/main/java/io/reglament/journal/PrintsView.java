package io.reglament.journal;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import java.util.List;

/**
 * A page of the register of a group's prints.
 *
 * @param terms of the group that have begun, in order
 * @param prints latest first, at most {@link SheetPrints#PAGE}
 * @param more whether there are older ones
 */
public record PrintsView(GroupView group, List<TermView> terms, List<ComparedPrint> prints, boolean more) {
    public PrintsView {
        terms = List.copyOf(terms);
        prints = List.copyOf(prints);
    }
}
