package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import io.reglament.local.bench.Ledger.Today;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What a teacher types next: always something else than what stands there. */
final class Marking {
    private static final int AWAY = 3;

    private Marking() {}

    static Standing next(Standing now) {
        int place = Lived.MARKS.indexOf(now.mark());
        return new Standing(Lived.MARKS.get((place + 1) % Lived.MARKS.size()), now.version() + 1);
    }

    /** Three of the group, not the same as are away now. */
    static Set<UUID> away(Atlas.Group group, Today today, Random random) {
        Set<UUID> away = new HashSet<>();
        while (away.size() < AWAY || away.equals(today.away)) {
            if (away.size() == AWAY) {
                away.clear();
            }
            away.add(group.students()
                    .get(random.nextInt(group.students().size()))
                    .id());
        }
        return away;
    }

    static void taken(Today today, Set<UUID> away) {
        today.roll++;
        today.away.clear();
        today.away.addAll(away);
    }
}
