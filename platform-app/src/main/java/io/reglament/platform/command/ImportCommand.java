package io.reglament.platform.command;

import io.reglament.rostering.ImportOutcome;
import io.reglament.rostering.RosterImport;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a bundle into a school, all or nothing. */
@Component
@Command(name = "import", description = "Takes a OneRoster 1.2 CSV bundle (zip) into a school: all of it or nothing")
class ImportCommand implements Callable<Integer> {
    private final SchoolRegistry schools;
    private final RosterImport rosters;
    private final Console console;

    @Option(names = "--school", required = true, description = "the school's slug")
    private String slug = "";

    @Option(names = "--dry-run", description = "says what would change and keeps nothing")
    private boolean dryRun;

    @Parameters(description = "the bundle")
    private Path bundle = Path.of("");

    ImportCommand(SchoolRegistry schools, RosterImport rosters, Console console) {
        this.schools = schools;
        this.rosters = rosters;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<School> school = Slug.parse(slug).flatMap(schools::find);
        if (school.isEmpty()) {
            return console.refuse("platform.school.unknown", slug);
        }
        if (!Files.isRegularFile(bundle)) {
            return console.refuse("platform.file.missing", bundle);
        }
        ImportOutcome outcome =
                SchoolContext.call(school.get().id(), () -> rosters.run(bundle, dryRun, console.progress(slug)));
        return switch (outcome) {
            case ImportOutcome.Taken taken -> {
                console.say(dryRun ? "platform.import.would" : "platform.import.taken");
                console.tell(taken.tallies());
                yield 0;
            }
            case ImportOutcome.Refused refused -> {
                console.refuse("platform.import.refused", refused.faults().size());
                yield console.refuse(List.of(), refused.faults());
            }
        };
    }
}
