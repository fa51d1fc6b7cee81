package io.reglament.attendance.notices;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** A family needs two or three notices at a time; a script that sends thousands must not fill the board. */
final class OnlySoManyNoticesStand {
    static final int MOST = 30;

    private OnlySoManyNoticesStand() {}

    static void check(int standing) {
        if (standing >= MOST) {
            throw new Refused("attendance.refused.only-so-many-notices", new Basis.NotRegulated(), MOST);
        }
    }
}
