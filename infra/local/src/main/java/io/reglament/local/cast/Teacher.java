package io.reglament.local.cast;

/** A teacher with the department they are qualified for and the room they teach in. */
record Teacher(int index, Person person, String department, String room) {}
