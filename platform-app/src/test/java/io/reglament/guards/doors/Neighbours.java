package io.reglament.guards.doors;

import io.reglament.identity.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of a school who stand at its doors, one for each {@link Who}, and as many strangers, who have accounts and
 * posts like them and places of their own.
 */
final class Neighbours {
    private final SchoolOfTown school;
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);
    private final Map<Who, UUID> strangers = new EnumMap<>(Who.class);

    Neighbours(SchoolOfTown school) {
        this.school = school;
        for (Who who : Who.values()) {
            people.put(who, settle(who, subject(who)));
            strangers.put(who, settle(who, "stranger/" + subject(who)));
        }
        families(people);
        families(strangers);
    }

    String subject(Who who) {
        return school.slug() + "/who/" + who;
    }

    /** Those of one's own places, or of the others'. */
    UUID person(Who who, Relation relation) {
        return Optional.ofNullable((relation == Relation.OWN ? people : strangers).get(who))
                .orElseThrow();
    }

    private UUID settle(Who who, String subject) {
        UUID person = school.person(subject);
        Role role = who.role();
        school.post(person, role);
        school.account(person, subject);
        return person;
    }

    private void families(Map<Who, UUID> of) {
        guardian(of.get(Who.STUDENT), of.get(Who.PARENT));
        guardian(of.get(Who.CLASSMATE), of.get(Who.CLASSMATES_PARENT));
    }

    private void guardian(UUID student, UUID parent) {
        school.database()
                .change(
                        "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                        school.id().value(),
                        student,
                        parent);
    }
}
