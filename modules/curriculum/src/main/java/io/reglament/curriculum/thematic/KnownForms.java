package io.reglament.curriculum.thematic;

import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The written forms of control of a regulation, by their keys and by all their names. */
public final class KnownForms {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("ru"), Locale.of("ky"), Locale.ENGLISH);

    private final Map<String, String> keys = new HashMap<>();
    private final List<FormOfControl> forms;

    KnownForms(List<FormOfControl> forms) {
        this.forms = List.copyOf(forms);
        for (FormOfControl form : forms) {
            keys.put(form.key(), form.key());
            for (Locale language : LANGUAGES) {
                keys.putIfAbsent(plain(form.name(language)), form.key());
                keys.putIfAbsent(plain(form.shortName(language)), form.key());
            }
        }
    }

    /** What the school writes and marks on a day: the one place that reads it from the profile. */
    static KnownForms of(Profile profile) {
        return new KnownForms(profile.forms().stream()
                .map(Regulated::value)
                .filter(FormOfControl::written)
                .toList());
    }

    /** In the order of the profile. */
    public List<FormOfControl> all() {
        return forms;
    }

    Optional<String> key(String words) {
        return Optional.ofNullable(keys.get(plain(words)));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
