package io.reglament.tenancy;

import java.util.Locale;

/** A school's short name in the platform's three languages. */
public record SchoolNames(String ru, String ky, String en) {
    public SchoolNames {
        requireName(ru);
        requireName(ky);
        requireName(en);
    }

    /** The name in the user's language, Russian where it is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ky" -> ky;
            case "en" -> en;
            default -> ru;
        };
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A school's name has 1 to 120 characters");
        }
    }
}
