package io.reglament.platform.command;

import io.reglament.rostering.PutOnAir;
import io.reglament.rostering.PutOnAirOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code school add}: puts schools on air, each whole or not at all. */
@Component
@Command(name = "school", description = "Puts schools on air: school add --file <put-on-air.yaml> [--file …]")
class SchoolCommand {
    private final PutOnAir door;
    private final Console console;

    SchoolCommand(PutOnAir door, Console console) {
        this.door = door;
        this.console = console;
    }

    Callable<Integer> add() {
        return new Add(door, console);
    }

    @Command(
            name = "add",
            description =
                    "slug, names, zone, profile, bundle and first day from a file; refused whole when anything is wrong")
    private static final class Add implements Callable<Integer> {
        private final PutOnAir door;
        private final Console console;

        @Option(
                names = "--file",
                required = true,
                description = "YAML with slug, names {ru, ky, en}, zone, profile, bundle, on-air")
        private List<Path> files = List.of();

        Add(PutOnAir door, Console console) {
            this.door = door;
            this.console = console;
        }

        @Override
        public Integer call() {
            for (Path file : files) {
                int code = add(file);
                if (code != 0) {
                    return code;
                }
            }
            return 0;
        }

        private int add(Path file) {
            PutOnAir.Request request;
            try {
                request = PutOnAirFile.read(file);
            } catch (PutOnAirFile.Unreadable unreadable) {
                return console.refuse("platform.on-air.unreadable", file, String.valueOf(unreadable.getMessage()));
            }
            return switch (door.put(request, console.progress(request.slug().value()))) {
                case PutOnAirOutcome.OnAir onAir -> {
                    console.say("platform.on-air", request.slug());
                    console.tell(onAir.tallies());
                    yield 0;
                }
                case PutOnAirOutcome.Refused refused -> {
                    console.refuse(
                            refused.slugTaken() ? "platform.on-air.taken" : "platform.on-air.refused", request.slug());
                    yield console.refuse(refused.profile(), refused.bundle());
                }
            };
        }
    }
}
