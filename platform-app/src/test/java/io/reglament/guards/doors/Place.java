package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.util.UUID;

/**
 * A class, its group, a lesson of today, a work of today and two students, all of one school and of each other.
 *
 * @param absence the notice of the first student's absence yesterday, entered by the class teacher
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
        UUID absence,
        Post post) {

    /** A thread of the teacher and the parent, a notice to the teacher, what the class teacher announced to both families. */
    record Post(UUID thread, UUID notice, UUID announcement) {
        static Post next() {
            return new Post(Ids.next(), Ids.next(), Ids.next());
        }
    }
}
