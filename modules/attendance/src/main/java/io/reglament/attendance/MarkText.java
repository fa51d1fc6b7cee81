package io.reglament.attendance;

import java.util.Locale;
import java.util.Optional;

/** A mark as the history keeps it: absent, late, late 10; and present where there is none. */
final class MarkText {
    static final String PRESENT = "present";

    private MarkText() {}

    static String of(Mark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return mark.minutesLate().map(minutes -> kind + " " + minutes).orElse(kind);
    }

    static String of(Optional<Mark> mark) {
        return mark.map(MarkText::of).orElse(PRESENT);
    }

    /** @param text of a mark, not of {@link #PRESENT} */
    static Mark parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Mark(kind(text), Optional.empty())
                : new Mark(kind(text.substring(0, space)), Optional.of(Integer.valueOf(text.substring(space + 1))));
    }

    private static Mark.Kind kind(String word) {
        return Mark.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
