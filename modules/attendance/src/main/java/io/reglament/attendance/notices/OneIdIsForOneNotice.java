package io.reglament.attendance.notices;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An id that came before with another notice, or from somebody else, makes none. */
final class OneIdIsForOneNotice {
    private OneIdIsForOneNotice() {}

    static Refused broken() {
        return new Refused("attendance.refused.one-id-is-for-one-notice", new Basis.NotRegulated());
    }
}
