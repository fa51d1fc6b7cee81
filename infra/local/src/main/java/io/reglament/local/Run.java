package io.reglament.local;

import io.reglament.local.console.Trouble;
import io.reglament.local.living.LivingDay;
import io.reglament.local.living.Moment;
import io.reglament.local.postgres.DataDirectoryInUse;
import io.reglament.local.postgres.PortTaken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code bin/run} starts: without a sub-command the whole house, until Ctrl-C. */
@Command(
        name = "bin/run",
        mixinStandardHelpOptions = true,
        version = "Reglament",
        description = "Starts Reglament with its own PostgreSQL and Keycloak; Ctrl-C stops it all.",
        subcommands = {
            StopRunning.class,
            Benching.class,
            Forwarded.School.class,
            Forwarded.Import.class,
            Forwarded.Access.class,
            Forwarded.Archive.class
        })
public final class Run implements Callable<Integer> {

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--fresh", description = "empties the data first; what was downloaded stays")
    private boolean fresh;

    @Option(names = "--no-demo", description = "leaves an empty database empty")
    private boolean noDemo;

    @Option(names = "--newcomers", description = "the demo's schools begin with the last school day and empty journals")
    private boolean newcomers;

    @Option(
            names = "--at",
            paramLabel = "<moment>",
            description = "the platform's clock starts here: 2026-11-20T17:50 of this machine's zone, or"
                    + " 2026-11-20T07:50:00Z; by default now, or in the lessons of the last school day")
    private Optional<String> at = Optional.empty();

    @Option(names = "--movable-clock", hidden = true, description = "for tests: the platform lets its clock be moved")
    private boolean movable;

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    static int execute(String... args) {
        CommandLine line = new CommandLine(new Run());
        // Whatever follows belongs to the application, its options and its --help too.
        line.getSubcommands().values().stream()
                .filter(c -> c.getCommand() instanceof Forwarded)
                .forEach(c -> c.setStopAtUnmatched(true));
        line.setExecutionExceptionHandler((e, command, parsed) -> tell(e));
        return line.execute(args);
    }

    @Override
    public Integer call() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Optional<Instant> moment =
                at.map(typed -> Moment.parse(typed, clock.getZone())).or(() -> LivingDay.insteadOf(clock));
        Opening.Wish wish = new Opening.Wish(ports.ports(), fresh, !noDemo, !newcomers, moment, movable);
        return new Opening(Where.fromScript(), wish, clock).run();
    }

    private static int tell(Exception e) {
        switch (e) {
            case House.Stopping _ -> {}
            case Trouble trouble -> System.err.println("bin/run: " + trouble.getMessage());
            case PortTaken taken -> System.err.println("bin/run: " + taken.getMessage());
            case DataDirectoryInUse used -> System.err.println("bin/run: " + used.getMessage());
            default -> {
                System.err.println("bin/run: " + e);
                e.printStackTrace();
            }
        }
        return 1;
    }
}
