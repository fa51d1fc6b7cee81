package io.reglament.journal;

import java.util.Optional;

/**
 * A place in which the journal says something else than a printed sheet.
 *
 * @param was what stands on paper; empty where nothing does
 * @param now what stands in the journal; empty where nothing does
 */
public record PaperChange(Optional<PaperLine> was, Optional<PaperLine> now) {
    /** Either of the two, to tell where it is. */
    public PaperLine where() {
        return was.or(() -> now).orElseThrow();
    }
}
