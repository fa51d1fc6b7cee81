package io.reglament.local.cast;

import java.time.LocalDate;
import java.util.List;

/** A student of a class; {@code half} is the subgroup, 1 or 2. */
record Student(Person person, Homeroom home, int half, LocalDate birth, List<Person> parents) {

    boolean attends(Group group) {
        return group.home().equals(home) && (group.half() == 0 || group.half() == half);
    }
}
