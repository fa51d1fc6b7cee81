package io.reglament.compliance.entries;

import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.WorkContent;
import java.time.Instant;
import java.util.Optional;

/**
 * A work with what is known around it.
 *
 * @param lesson what is entered for the lesson in which it was sat; empty where it was sat in none
 * @param dayOver the first moment after the day on which it was sat
 * @param firstMark when the first of its marks was received; empty where none stands
 */
public record HeldWork(
        WorkContent content, Optional<LessonContent> lesson, Instant dayOver, Optional<Instant> firstMark) {}
