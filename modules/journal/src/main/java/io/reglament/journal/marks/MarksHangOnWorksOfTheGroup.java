package io.reglament.journal.marks;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** A mark hangs on a work of this very group that stands; one of another group answers as one that is not there. */
final class MarksHangOnWorksOfTheGroup {
    private MarksHangOnWorksOfTheGroup() {}

    static Refused broken() {
        return new Refused("journal.refused.marks-hang-on-works-of-the-group", new Basis.NotRegulated());
    }
}
