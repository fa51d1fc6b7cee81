package io.reglament.local.process;

import io.reglament.local.console.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A running part: writes to its own log, is known by a pid file, is stopped when closed. */
public final class Child implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(8);

    /**
     * What to run.
     *
     * @param name for people, and of the pid file
     * @param environment added to ours; secrets go here, not on the command line
     */
    public record Plan(
            String name, List<String> command, Map<String, String> environment, Path log, Path pidDirectory) {

        PidFile pidFile() {
            return new PidFile(
                    pidDirectory.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pid"));
        }
    }

    private final Plan plan;
    private final Process process;

    private Child(Plan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    /** Starts and returns at once. */
    public static Child start(Plan plan) {
        keepLastLog(plan.log());
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(plan.command()))
                .redirectErrorStream(true)
                .redirectOutput(plan.log().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(plan.environment());
        try {
            Child child = new Child(plan, builder.start());
            child.pidFile().write(child.process.toHandle());
            return child;
        } catch (IOException e) {
            throw new Trouble("cannot start " + plan.name() + ": " + e.getMessage(), e);
        }
    }

    // The log of a run that failed is often wanted after the next start.
    private static void keepLastLog(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Trouble("cannot write " + log + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return plan.name();
    }

    public Path log() {
        return plan.log();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes when the program has ended, however it did. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Waits for the end; anything but 0 is a {@link Trouble} with the end of the log. */
    public void demandSuccess() {
        int code = ended().join();
        pidFile().remove();
        if (code != 0) {
            throw new Trouble("%s ended with %d; %s".formatted(name(), code, LogTail.shown(log(), 12)));
        }
    }

    @Override
    public void close() {
        Ending.end(process.toHandle(), PATIENCE);
        pidFile().remove();
    }

    private PidFile pidFile() {
        return plan.pidFile();
    }
}
