package io.reglament.regulation;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.ConcurrentLruCache;

/** Which subjects a regulation means when it says "mathematics" or "foreign language". */
public final class SubjectAreas {
    private static final int MOST_KNOWN = 512;

    private final Map<String, Set<String>> titles;
    private final Map<String, String> areas = new HashMap<>();
    private final ConcurrentLruCache<String, Optional<String>> known =
            new ConcurrentLruCache<>(MOST_KNOWN, title -> Optional.ofNullable(areas.get(folded(title))));

    SubjectAreas(Map<String, Set<String>> titles) {
        this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        titles.forEach((area, subjects) -> subjects.forEach(title -> areas.putIfAbsent(folded(title), area)));
    }

    /** The area of a subject, such as {@code foreign-language}, by its title in any case of letters; empty for none. */
    public Optional<String> areaOf(String subjectTitle) {
        return known.get(subjectTitle);
    }

    /** Titles of subjects by the area's key. */
    public Map<String, Set<String>> titles() {
        return titles;
    }

    /** One title in all its spellings: case, the letter ё and blanks around it do not matter. */
    static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
