package io.reglament.local;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The last lines of a start: where to go, and who can sign in with what. */
record Welcome(PrintStream out) {

    void show(String address, String mail, List<String> table, String password, Optional<Instant> at) {
        out.println();
        out.println("Reglament is open: " + address);
        out.println("Mail it sends is caught: " + mail);
        at.ifPresent(instant -> out.println("Its clock started at " + instant + "; --at sets another moment."));
        if (!table.isEmpty()) {
            out.println();
            out.println("Who can sign in, all with the password " + password);
            table.forEach(out::println);
        }
        out.println();
        out.println("Ctrl-C stops it.");
        out.flush();
    }
}
