package io.reglament.journal;

import java.util.List;

/** A printed sheet with all that stands on it, students in their order. */
public record PrintedSheet(SheetPrint print, List<PaperLine> lines) {
    public PrintedSheet {
        lines = List.copyOf(lines);
    }
}
