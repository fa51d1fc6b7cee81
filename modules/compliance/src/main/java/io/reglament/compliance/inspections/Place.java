package io.reglament.compliance.inspections;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a remark can be on: a late lesson or work of the scope.
 *
 * @param finding by which it is chosen
 * @param label class and subject
 */
public record Place(
        UUID finding,
        PersonId teacher,
        String label,
        LocalDate date,
        Optional<LessonId> lesson,
        Optional<GroupId> group) {}
