package io.reglament.local.bench;

import java.sql.SQLException;

/** Does one thing once and checks what came of it. */
@FunctionalInterface
interface Step {

    /** Returns the bytes of the answer on the wire; 0 where there is no wire. */
    int go(Seat seat) throws SQLException;
}
