package io.reglament.compliance;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;

/** What a finding is about where it is about no single lesson or work. */
public sealed interface FoundCourse {
    /** The sheet of a group in a term. */
    record OfSheet(GroupId group, TermId term) implements FoundCourse {}

    /** A class on the day of the finding. */
    record OfClass(ClassId schoolClass) implements FoundCourse {}
}
