package io.reglament.web.languages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the platform speaks; Russian where the user's is none of them. */
public enum Language {
    RU,
    KY,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(code());
    }

    static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
