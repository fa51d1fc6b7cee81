package io.reglament.archive.web;

import io.reglament.archive.making.PackageRow;
import io.reglament.archive.making.Stories.Looked;
import io.reglament.archive.making.Stories.Story;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A package on the page.
 *
 * @param takenOutBy names of those who downloaded it, the latest first
 */
record PackageView(PackageRow made, Story story, List<String> takenOutBy) {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    PackageView {
        takenOutBy = List.copyOf(takenOutBy);
    }

    public BigDecimal megabytes() {
        return BigDecimal.valueOf(made.bytes()).divide(MEGABYTE, 1, RoundingMode.UP);
    }

    public List<CopyView> copies() {
        return made.copies().stream()
                .map(copy -> new CopyView(copy, looked(copy.place())))
                .toList();
    }

    private Optional<Looked> looked(String place) {
        return story.looks().stream().filter(look -> look.place().equals(place)).findFirst();
    }

    /** A copy with the latest look at it; whoever made it looked at it too. */
    record CopyView(PackageRow.Copy copy, Optional<Looked> looked) {
        public Instant seenAt() {
            return looked.map(Looked::at).orElse(copy.keptAt());
        }

        public List<FoundView> found() {
            return looked.map(Looked::found).orElse(List.of()).stream()
                    .map(FoundView::of)
                    .toList();
        }
    }

    /** What a look found, by file. */
    record FoundView(String file, String fault) {
        static FoundView of(String text) {
            int end = text.lastIndexOf(": ");
            return new FoundView(text.substring(0, Math.max(0, end)), text.substring(end < 0 ? 0 : end + 2));
        }
    }
}
