package io.reglament.journal;

import java.util.List;

/** A printed sheet, and where the journal has changed since, in the order of days. */
public record ComparedPrint(SheetPrint print, List<PaperChange> changes) {
    public ComparedPrint {
        changes = List.copyOf(changes);
    }

    public boolean agrees() {
        return changes.isEmpty();
    }
}
