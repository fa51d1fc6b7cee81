package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Students in the order of the alphabet. */
final class ClassList {
    private ClassList() {}

    static List<GroupStudent> of(Map<PersonId, PersonName> names) {
        Comparator<PersonName> byName = SchoolAlphabet.byName();
        return names.entrySet().stream()
                .map(entry -> new GroupStudent(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GroupStudent::name, byName)
                        .thenComparing(student -> student.person().value()))
                .toList();
    }
}
