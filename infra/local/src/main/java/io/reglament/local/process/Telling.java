package io.reglament.local.process;

import io.reglament.local.console.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/** A command that ends by itself and whose standard output is read line by line; its standard error goes to its log. */
public final class Telling implements AutoCloseable {

    private final Child.Plan plan;
    private final Process process;

    private Telling(Child.Plan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    public static Telling start(Child.Plan plan) {
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(plan.command()))
                .redirectError(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        Map<String, String> environment = builder.environment();
        environment.putAll(plan.environment());
        try {
            Telling telling = new Telling(plan, builder.start());
            telling.pidFile().write(telling.process.toHandle());
            return telling;
        } catch (IOException e) {
            throw new Trouble("cannot start " + plan.name() + ": " + e.getMessage(), e);
        }
    }

    /** Reads to the end; anything but exit code 0 is a {@link Trouble} with the end of the log. */
    public void read(Consumer<String> lines) {
        try (BufferedReader out = process.inputReader()) {
            out.lines().forEach(lines);
        } catch (IOException e) {
            throw new Trouble(plan.name() + ": " + e.getMessage(), e);
        }
        int code = process.onExit().join().exitValue();
        pidFile().remove();
        if (code != 0) {
            throw new Trouble("%s ended with %d; %s".formatted(plan.name(), code, LogTail.shown(plan.log(), 12)));
        }
    }

    @Override
    public void close() {
        Ending.end(process.toHandle(), Child.PATIENCE);
        pidFile().remove();
    }

    private PidFile pidFile() {
        return plan.pidFile();
    }
}
