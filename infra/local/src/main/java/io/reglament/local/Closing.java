package io.reglament.local;

import io.reglament.local.place.HouseLock;

/** Stops the house when the launcher itself is told to stop. */
final class Closing {

    /** What a shell expects after Ctrl-C. */
    static final int STOPPED = 130;

    private Closing() {}

    /** The lock goes last: who waits for it may begin at once. */
    static void onSignal(House house, HouseLock lock) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house, lock), "closing"));
    }

    private static void close(House house, HouseLock lock) {
        if (!house.closed()) {
            System.out.println("\nstopping …");
            house.close();
            System.out.println("stopped");
        }
        lock.close();
    }
}
