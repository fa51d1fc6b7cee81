package io.reglament.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A place where a regulation contradicts itself, or leaves open what it means. The head chooses a reading, which the
 * profile records.
 *
 * @param id such as {@code A-periods}
 * @param contradiction whether two places disagree; else the words are merely open, and the default holds unasked
 * @param places numbers of the clauses that disagree
 * @param asks what is unclear, by language; for open words these words themselves
 * @param about keys of the {@link Conflict}s in which it shows beside those that name it themselves
 * @param reading the reading taken unless the head chooses another, by language
 */
public record OpenQuestion(
        String id,
        String document,
        boolean contradiction,
        List<String> places,
        Map<String, String> asks,
        Set<String> about,
        Map<String, String> reading) {
    public OpenQuestion {
        places = List.copyOf(places);
        asks = Map.copyOf(asks);
        about = Set.copyOf(about);
        reading = Map.copyOf(reading);
    }

    public String asks(Locale locale) {
        return Words.in(asks, locale);
    }

    public String reading(Locale locale) {
        return Words.in(reading, locale);
    }
}
