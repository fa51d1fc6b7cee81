package io.reglament.district.report;

import java.util.Locale;
import java.util.stream.Stream;

/** In which order the schools stand. */
public enum Order {
    NAME,
    /** Who keeps the least of their own rules first; where nothing was owed, last. */
    SHARE;

    /** By its name in an address; by school names where it is none. */
    public static Order of(String word) {
        return Stream.of(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(NAME);
    }

    /** Its name in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sql(Locale locale) {
        String name = switch (locale.getLanguage()) {
            case "ky" -> "s.name_ky";
            case "en" -> "s.name_en";
            default -> "s.name_ru";
        };
        return this == NAME
                ? name + ", s.school_id"
                : "(sum(w.met)::numeric / nullif(sum(w.met + w.late + w.open), 0)) nulls last, " + name
                        + ", s.school_id";
    }
}
