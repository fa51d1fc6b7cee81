package io.reglament.journal.web.family;

import java.util.List;

/**
 * A student's marks by subject.
 *
 * @param stretches the terms and the year; one of them current
 * @param subjects those with marks
 */
record MarksPage(List<Stretch> stretches, Stretch current, List<SubjectBlock> subjects) {
    MarksPage {
        stretches = List.copyOf(stretches);
        subjects = List.copyOf(subjects);
    }
}
