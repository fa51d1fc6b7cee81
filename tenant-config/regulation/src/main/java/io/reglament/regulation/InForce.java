package io.reglament.regulation;

import java.util.Optional;

/** Which version of the regulation holds on a day, as the database told; {@link Profiles#of} makes a profile of it. */
public final class InForce {
    private final Optional<VersionStore.Stored> stored;

    InForce(Optional<VersionStore.Stored> stored) {
        this.stored = stored;
    }

    Optional<VersionStore.Stored> stored() {
        return stored;
    }
}
