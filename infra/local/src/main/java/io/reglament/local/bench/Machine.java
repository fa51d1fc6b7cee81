package io.reglament.local.bench;

import io.reglament.local.platform.PlatformSettings;

/** What it was measured on, without anything that tells one machine from another of its kind. */
final class Machine {

    private Machine() {}

    static String line() {
        return "%d cores (%s), JDK %s, PostgreSQL %s; application, database and the bench itself share them"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        PlatformSettings.POSTGRES_FLOOR);
    }
}
