package io.reglament.compliance.own;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import java.util.UUID;

/** What a verdict is about. */
public sealed interface Subject {
    record OfLesson(LessonId lesson) implements Subject {}

    record OfWork(UUID work) implements Subject {}

    /** The mark of a student, by its place among those of the work. */
    record OfMark(UUID work, PersonId student, int ordinal) implements Subject {}

    record OfAbsence(LessonId lesson, PersonId student) implements Subject {}

    /** The sheet of a group in a term. */
    record OfSheet(GroupId group, TermId term) implements Subject {}
}
