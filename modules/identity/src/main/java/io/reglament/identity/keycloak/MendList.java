package io.reglament.identity.keycloak;

import io.reglament.identity.AccessDirectory.Mend;
import io.reglament.identity.AccessDirectory.MendKind;
import java.util.ArrayList;
import java.util.List;

/** Collects what one alignment put right. */
final class MendList {
    private final List<Mend> mends = new ArrayList<>();

    void add(MendKind kind, String username, String role) {
        mends.add(new Mend(username, kind, role));
    }

    List<Mend> all() {
        return List.copyOf(mends);
    }
}
