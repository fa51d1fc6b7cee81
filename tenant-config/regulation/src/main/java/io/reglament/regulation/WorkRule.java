package io.reglament.regulation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the table of deadlines: the works that it means, and until when their marks are due.
 *
 * @param areas of the subject; empty for any subject
 * @param forms of control; empty for any form
 * @param over the line holds for piles of more works than this; 0 for any pile
 * @param deadline empty where nobody sets a limit
 */
public record WorkRule(Set<String> areas, Set<String> forms, GradeBand grades, int over, Optional<Deadline> deadline) {
    public WorkRule {
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        forms = Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }

    /** Whether the line means such a work; {@code pile} counts the papers, 0 or more. */
    public boolean holds(Optional<String> area, String form, int grade, int pile) {
        return (areas.isEmpty() || area.filter(areas::contains).isPresent())
                && (forms.isEmpty() || forms.contains(form))
                && grades.holds(grade)
                && (over == 0 || pile > over);
    }

    /** Whether two lines mean the same works. */
    boolean sameWorks(WorkRule other) {
        return areas.equals(other.areas)
                && forms.equals(other.forms)
                && grades.equals(other.grades)
                && over == other.over;
    }
}
