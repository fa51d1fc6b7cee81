package io.reglament.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The running parts, stopped from the top floor down. A part is started under the same lock as the stopping, so that
 * Ctrl-C in the middle of a start leaves nothing behind.
 */
final class House implements AutoCloseable {

    /** Who stands on whom: a part may use those of the floors below. */
    enum Floor {
        COMMAND,
        PLATFORM,
        SIGN_ON,
        DATABASE
    }

    /** The house was told to stop while it was still being started. */
    static final class Stopping extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Floor, List<AutoCloseable>> floors = new EnumMap<>(Floor.class);
    private volatile boolean closed;

    synchronized <T extends AutoCloseable> T open(Floor floor, Supplier<T> start) {
        if (closed) {
            throw new Stopping();
        }
        T part = start.get();
        floors.computeIfAbsent(floor, _ -> new ArrayList<>()).add(part);
        return part;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            floors.values().forEach(parts -> parts.forEach(House::close));
            floors.clear();
        }
    }

    // One part that will not stop must not keep the others running.
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("bin/run: " + e.getMessage());
        }
    }
}
