package io.reglament.regulation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that the register carries in the platform's three languages. */
final class Words {
    private Words() {}

    static String in(Map<String, String> words, Locale locale) {
        String russian = Objects.requireNonNull(words.get("ru"), "The register has no Russian words");
        return words.getOrDefault(locale.getLanguage(), russian);
    }
}
