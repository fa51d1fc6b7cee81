package io.reglament.local.bench;

import java.util.List;
import java.util.Random;

/**
 * One of the users at once: in each of its schools it is one teacher, one deputy head, some parents and some students.
 *
 * @param statements of its own connection to the database, for the least SQL
 */
record Seat(int number, Random random, Statements statements, Atlas atlas, List<Desk> desks) {

    Desk desk() {
        return desks.get(random.nextInt(desks.size()));
    }

    Atlas.Group anyGroup() {
        return atlas.groups().get(random.nextInt(atlas.groups().size()));
    }

    Atlas.SchoolClass anyClass() {
        return atlas.classes().get(random.nextInt(atlas.classes().size()));
    }
}
