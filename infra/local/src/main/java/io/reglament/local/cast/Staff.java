package io.reglament.local.cast;

import java.util.List;

/** Who works in the school; the head, the deputies and the administrator give no lessons. */
record Staff(Person head, List<Person> deputies, Person administrator, List<Teacher> teachers) {}
