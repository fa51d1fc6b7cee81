package io.reglament.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes have cost so far, from {@code /proc}: user and system time, in milliseconds. */
final class ProcessTime {
    /** Linux has told user programs of ticks of 10 ms ever since. */
    private static final double MILLIS_A_TICK = 10;

    private ProcessTime() {}

    /** One process with all its threads. */
    static double own(long pid) {
        long[] ticks = ticks(Path.of("/proc", String.valueOf(pid), "stat"));
        return (ticks[0] + ticks[1]) * MILLIS_A_TICK;
    }

    /** A process with its living children and those that have ended: the postmaster with every backend there was. */
    static double withChildren(long pid) {
        long[] own = ticks(Path.of("/proc", String.valueOf(pid), "stat"));
        double living = children(pid).mapToDouble(ProcessTime::own).sum();
        return (own[0] + own[1] + own[2] + own[3]) * MILLIS_A_TICK + living;
    }

    /** The resident size of a process in megabytes. */
    static long residentMegabytes(long pid) {
        return megabytes(pid, "VmRSS:");
    }

    /** The greatest resident size that a process has had. */
    static long peakMegabytes(long pid) {
        return megabytes(pid, "VmHWM:");
    }

    private static long megabytes(long pid, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Long> children(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid);
    }

    /** utime, stime, cutime, cstime; zeros for a process that has just ended. */
    private static long[] ticks(Path stat) {
        try {
            String text = Files.readString(stat);
            // The name in parentheses may hold anything.
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            long[] ticks = new long[4];
            for (int i = 0; i < ticks.length; i++) {
                ticks[i] = Long.parseLong(fields[11 + i]);
            }
            return ticks;
        } catch (IOException ended) {
            return new long[4];
        }
    }
}
