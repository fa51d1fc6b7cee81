package io.reglament.compliance.courses;

import io.reglament.curriculum.LessonView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lessons of a class on one day that no student has both of: subgroups have one subject, at whatever time, or different
 * ones at one time.
 */
final class SideBySide {
    private final List<Set<Object>> slots = new ArrayList<>();

    /** The number of the slot to which a lesson belongs; the same for lessons side by side. */
    int of(LessonView lesson) {
        Set<Object> own = Set.of(lesson.subject(), lesson.period());
        for (int slot = 0; slot < slots.size(); slot++) {
            if (own.stream().anyMatch(slots.get(slot)::contains)) {
                slots.get(slot).addAll(own);
                return slot;
            }
        }
        slots.add(new HashSet<>(own));
        return slots.size() - 1;
    }
}
