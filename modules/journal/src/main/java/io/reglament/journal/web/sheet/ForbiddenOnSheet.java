package io.reglament.journal.web.sheet;

import java.util.Optional;
import java.util.Set;

/** Words that are not taken in place of a mark, as the page's scripts read them. */
record ForbiddenOnSheet(Set<String> words, Optional<ClauseOnSheet> clause) {
    ForbiddenOnSheet {
        words = Set.copyOf(words);
    }

    /** One after another, a line each. */
    public String lines() {
        return String.join("\n", words.stream().sorted().toList());
    }
}
