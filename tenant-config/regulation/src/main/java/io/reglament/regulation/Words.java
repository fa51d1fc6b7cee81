package io.reglament.regulation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The same words in the platform's three languages, where they are data and stand in no message bundle. */
public record Words(String ru, String ky, String en) {

    /** In the user's language, Russian where it is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ky" -> ky;
            case "en" -> en;
            default -> ru;
        };
    }

    static String in(Map<String, String> words, Locale locale) {
        String russian = Objects.requireNonNull(words.get("ru"), "The register has no Russian words");
        return words.getOrDefault(locale.getLanguage(), russian);
    }
}
