package io.reglament.regulation;

import io.reglament.regulation.own.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule of the school's own says when it is broken.
 *
 * @param templates by language, at least one; the first stands in for a language that lacks one
 */
public record OwnMessage(Map<String, Template> templates) {
    public OwnMessage {
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("A rule says something");
        }
    }

    /** The words in the user's language, with the facts that judging kept. */
    public String in(Locale locale, Map<String, String> facts) {
        return Optional.ofNullable(templates.get(locale.getLanguage()))
                .orElseGet(() -> all().getFirst())
                .filled(facts, locale);
    }

    List<Template> all() {
        return List.copyOf(templates.values());
    }
}
