package io.reglament.rostering.intake;

import io.reglament.identity.Role;
import io.reglament.rostering.bundle.Vocabulary;
import java.util.Map;
import java.util.Optional;

/** OneRoster's words for roles, and our {@code ext:} ones. A district's roles are never taken from a school's file. */
final class RoleWords {
    private static final Map<String, Role> WORDS = Map.ofEntries(
            Map.entry(Vocabulary.HEAD, Role.HEAD),
            Map.entry(Vocabulary.DEPUTY_HEAD, Role.DEPUTY_HEAD),
            Map.entry(Vocabulary.SCHOOL_ADMINISTRATOR, Role.SCHOOL_ADMINISTRATOR),
            Map.entry(Vocabulary.TEACHER, Role.TEACHER),
            Map.entry(Vocabulary.CLASS_TEACHER, Role.CLASS_TEACHER),
            Map.entry(Vocabulary.STUDENT, Role.STUDENT),
            Map.entry(Vocabulary.PARENT, Role.PARENT),
            Map.entry("guardian", Role.PARENT),
            Map.entry("relative", Role.PARENT),
            Map.entry("aide", Role.EMPLOYEE),
            Map.entry("counselor", Role.EMPLOYEE),
            Map.entry("proctor", Role.EMPLOYEE),
            Map.entry("systemAdministrator", Role.EMPLOYEE),
            Map.entry("ext:educator", Role.EDUCATOR),
            Map.entry("ext:inspector", Role.INSPECTOR),
            Map.entry("ext:buildingAdministrator", Role.BUILDING_ADMINISTRATOR));

    private RoleWords() {}

    static Optional<Role> role(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
