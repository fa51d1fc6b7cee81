package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/**
 * One value that differs between two profiles; one of the sides may be missing, and where both values are the same,
 * what they rest on differs. {@link ProfileWords#change} says it in words.
 */
public record Change(
        String pointer,
        String subject,
        List<Object> arguments,
        Optional<Regulated<?>> before,
        Optional<Regulated<?>> after) {

    static Change of(Entry entry, Optional<Regulated<?>> before, Optional<Regulated<?>> after) {
        return new Change(entry.pointer(), entry.subject(), entry.arguments(), before, after);
    }
}
