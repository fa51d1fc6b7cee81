package io.reglament.regulation;

import io.reglament.regulation.own.About;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a rule of the school's own means.
 *
 * @param areas of the subject; empty for any subject
 * @param forms of control; empty for any form
 */
public record OwnScope(GradeBand grades, Set<String> areas, Set<String> forms) {
    static final GradeBand ALL_GRADES = new GradeBand(1, GradeBand.LAST_GRADE);

    public OwnScope {
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        forms = Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }

    /** A group of no one grade is meant only by a rule for all of them. */
    boolean holds(About about) {
        return about.course().grade().map(grades::holds).orElseGet(() -> grades.equals(ALL_GRADES))
                && (areas.isEmpty()
                        || about.course().area().filter(areas::contains).isPresent())
                && (forms.isEmpty() || about.form().filter(forms::contains).isPresent());
    }
}
