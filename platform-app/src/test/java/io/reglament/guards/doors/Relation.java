package io.reglament.guards.doors;

/** Whose a place of one's own school is. */
enum Relation {
    OWN,
    FOREIGN
}
