package io.reglament.local.bench;

import com.sun.management.OperatingSystemMXBean;
import io.reglament.local.platform.PlatformSettings;
import java.lang.management.ManagementFactory;

/** What it was measured on, without anything that tells one machine from another of its kind. */
public final class Machine {
    private static final int MOST_SHARED_MEGABYTES = 8_192;

    private Machine() {}

    /** A quarter of the memory, as a server that has a machine to itself is usually given. */
    public static int sharedMegabytes() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(bytes >> 22, 128, MOST_SHARED_MEGABYTES);
    }

    static String line() {
        return "%d cores (%s), JDK %s, PostgreSQL %s with %d MB of shared buffers; application, database and the bench itself share them"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        PlatformSettings.POSTGRES_FLOOR,
                        sharedMegabytes());
    }
}
