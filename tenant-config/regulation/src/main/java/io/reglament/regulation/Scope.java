package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a line of a profile means; an empty set, no band and zero ask for nothing.
 *
 * @param areas of subjects
 * @param forms keys of forms of control
 * @param buildings keys of buildings
 * @param terms how the year is divided
 * @param hours from so many lessons a week on
 * @param over with more papers than that of one teacher, form and day
 */
public record Scope(
        Optional<GradeBand> grades,
        Set<String> areas,
        Set<String> forms,
        Set<String> buildings,
        Set<TermType> terms,
        BigDecimal hours,
        int over) {
    /** Means everything. */
    public static final Scope ALL =
            new Scope(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), BigDecimal.ZERO, 0);

    public Scope {
        areas = inOrder(areas);
        forms = inOrder(forms);
        buildings = inOrder(buildings);
        terms = inOrder(terms);
    }

    /**
     * Whether the line means that.
     *
     * @param area of the asked subject
     */
    boolean holds(Where where, Optional<String> area) {
        return grades.map(band -> band.holds(where.grade())).orElse(true)
                && holds(areas, area)
                && holds(forms, where.form())
                && holds(buildings, where.building())
                && holds(terms, where.term())
                && where.hours().compareTo(hours) >= 0
                && (over == 0 || where.pile() > over);
    }

    /** Whether the line means that in some term or for some number of lessons a week. */
    boolean holdsForAnyTerm(Where where, Optional<String> area) {
        Scope rest = new Scope(grades, areas, forms, buildings, Set.of(), BigDecimal.ZERO, over);
        return rest.holds(where, area);
    }

    /** Names the line the same way in every version: {@code russian/dictation/1–9}; empty for all. */
    String key() {
        StringBuilder key = new StringBuilder();
        add(key, String.join("+", areas));
        add(key, String.join("+", forms));
        grades.ifPresent(band -> add(key, band.toString()));
        add(key, String.join("+", buildings));
        add(key, String.join("+", terms.stream().sorted().map(TermType::name).toList()));
        add(key, hours.signum() == 0 ? "" : "hours " + hours.toPlainString());
        add(key, over == 0 ? "" : "over " + over);
        return key.toString();
    }

    private static void add(StringBuilder key, String part) {
        if (!part.isEmpty()) {
            key.append('/').append(part);
        }
    }

    private static <T> boolean holds(Set<T> asked, Optional<T> given) {
        return asked.isEmpty() || given.filter(asked::contains).isPresent();
    }

    private static <T> Set<T> inOrder(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
