package io.reglament.local;

import io.reglament.local.console.Trouble;
import io.reglament.local.place.HouseLock;
import io.reglament.local.place.Var;
import io.reglament.local.process.Leftovers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Stops a house from another terminal, or what a killed one left behind. */
@Command(name = "stop", description = "stops a running one")
final class StopRunning implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public Integer call() {
        Var var = Where.fromScript().var();
        var.prepare();
        Optional<HouseLock> lock = HouseLock.tryTake(var);
        if (lock.isEmpty()) {
            stop(HouseLock.holder(var));
            System.out.println("stopped");
            return 0;
        }
        try (HouseLock _ = lock.get()) {
            boolean some = !Leftovers.stop(var.run()).isEmpty();
            Database.stopUnnoted(var);
            System.out.println(some ? "stopped what a killed run left behind" : "nothing is running");
        }
        return 0;
    }

    private static void stop(String holder) {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(holder))
                .orElseThrow(() -> new Trouble("process " + holder + " is already gone"));
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new Trouble("process " + holder + " did not stop in " + PATIENCE.toSeconds() + " s", e);
        }
    }
}
