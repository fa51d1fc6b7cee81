package io.reglament.guards.doors;

import java.util.UUID;

/**
 * A class, its group, a lesson of today, a work of today and two students, all of one school and of each other.
 *
 * @param notice of the first student's absence yesterday, entered by the class teacher
 */
record Place(
        SchoolOfTown school,
        UUID schoolClass,
        UUID group,
        UUID term,
        UUID lesson,
        UUID work,
        UUID student,
        UUID classmate,
        UUID notice) {}
