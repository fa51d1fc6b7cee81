package io.reglament.attendance.reasons;

import io.reglament.regulation.AbsenceReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A reason as tables, addresses and message keys spell it: {@code not-valid}; empty for none. */
public final class ReasonText {
    private ReasonText() {}

    public static String of(AbsenceReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String of(Optional<AbsenceReason> reason) {
        return reason.map(ReasonText::of).orElse("");
    }

    /** Nothing for the empty text, and for one that is no reason. */
    public static Optional<AbsenceReason> parse(String text) {
        return Arrays.stream(AbsenceReason.values())
                .filter(reason -> of(reason).equals(text))
                .findFirst();
    }
}
