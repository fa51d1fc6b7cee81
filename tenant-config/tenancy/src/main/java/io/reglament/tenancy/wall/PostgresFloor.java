package io.reglament.tenancy.wall;

import java.util.Optional;

/**
 * The least minor version of PostgreSQL that the wall trusts. Of one major line it names the minor; a newer line
 * passes, an older one has to be named by configuration.
 */
record PostgresFloor(int major, int minor) {
    static PostgresFloor parse(String text) {
        String[] parts = text.split("\\.", -1);
        return new PostgresFloor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** What is wrong with a server of this {@code server_version_num}, if anything. */
    Optional<String> fault(int versionNumber) {
        int serverMajor = versionNumber / 10_000;
        int serverMinor = versionNumber % 10_000;
        boolean tooOld = serverMajor < major || (serverMajor == major && serverMinor < minor);
        return tooOld
                ? Optional.of("PostgreSQL %d.%d is older than reglament.postgres.floor=%d.%d"
                        .formatted(serverMajor, serverMinor, major, minor))
                : Optional.empty();
    }
}
