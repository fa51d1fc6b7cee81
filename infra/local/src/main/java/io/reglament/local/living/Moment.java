package io.reglament.local.living;

import io.reglament.local.console.Trouble;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Reads what was typed after {@code --at}. */
public final class Moment {

    private Moment() {}

    /** {@code 2026-11-20T07:50:00Z}, or without a zone: the time of this machine's zone. */
    public static Instant parse(String typed, ZoneId here) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException notAnInstant) {
            return local(typed, here);
        }
    }

    private static Instant local(String typed, ZoneId here) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T')).atZone(here).toInstant();
        } catch (DateTimeParseException e) {
            throw new Trouble("--at %s: write 2026-11-20T17:50 or 2026-11-20T07:50:00Z".formatted(typed), e);
        }
    }
}
