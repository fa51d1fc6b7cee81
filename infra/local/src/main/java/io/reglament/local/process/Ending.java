package io.reglament.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asked first, then made. */
final class Ending {

    private Ending() {}

    /** Returns the process when it is gone. PostgreSQL's polite signal waits for its clients, so it gets another. */
    static ProcessHandle end(ProcessHandle process, Duration patience) {
        if (isPostgres(process)) {
            interrupt(process);
        } else {
            process.destroy();
        }
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, patience);
        }
        return process;
    }

    static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid())))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            process.destroy();
        }
    }
}
