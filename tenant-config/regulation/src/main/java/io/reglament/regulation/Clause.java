package io.reglament.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One duty, right or service of a regulation.
 *
 * @param ref its number in the document, as people cite it
 * @param parameters names of the profile's parameters that it fixes; empty where it gives no figure
 * @param says our paraphrase by language: ru, ky and en
 * @param text the document's own words, where the school keeps its document with us
 */
public record Clause(
        ClauseId id,
        String ref,
        ClauseKind kind,
        List<String> parameters,
        Map<String, String> says,
        Optional<String> text) {
    public Clause {
        parameters = List.copyOf(parameters);
        says = Map.copyOf(says);
    }

    /** The paraphrase in the user's language, Russian where it is none of the three. */
    public String says(Locale locale) {
        return Words.in(says, locale);
    }
}
