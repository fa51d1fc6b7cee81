package io.reglament.local.bench;

import java.util.List;
import java.util.Random;

/**
 * Those people of one school as whom one user of the bench works.
 *
 * @param groups the teacher's ten
 * @param parents with a child each
 * @param students who look for themselves
 */
record Desk(
        Ledger ledger,
        Browser teacher,
        List<Atlas.Group> groups,
        Browser deputy,
        List<Family> parents,
        List<Family> students) {

    /** Somebody with a diary to read: a student or a parent. */
    record Family(Browser browser, Atlas.Student student, Inbox inbox) {}

    int school() {
        return ledger.school();
    }

    String root() {
        return "/s/" + Plan.slug(ledger.school());
    }

    Atlas.Group group(Random random) {
        return groups.get(random.nextInt(groups.size()));
    }

    /** How many people all users together are. */
    static int count(List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> seat.desks().stream())
                .mapToInt(desk -> 2 + desk.parents().size() + desk.students().size())
                .sum();
    }
}
