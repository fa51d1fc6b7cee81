package io.reglament.platform.command;

import io.reglament.archive.Deviation;
import io.reglament.archive.Manifest;
import io.reglament.archive.PackageVerifier;
import io.reglament.archive.RestoreOutcome;
import io.reglament.archive.SchoolRestore;
import io.reglament.archive.Verdict;
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

/** {@code archive verify} and {@code archive restore}: back-ups as files. */
@Component
@Command(name = "archive", description = "Back-ups: archive verify <file>; archive restore --school <slug> <file>")
class ArchiveCommand {
    private final PackageVerifier verifier;
    private final SchoolRestore restore;
    private final Console console;

    ArchiveCommand(PackageVerifier verifier, SchoolRestore restore, Console console) {
        this.verifier = verifier;
        this.restore = restore;
        this.console = console;
    }

    Callable<Integer> verify() {
        return new Verify(this);
    }

    Callable<Integer> restore() {
        return new Restore(this);
    }

    private int verify(Path file) {
        if (!Files.isRegularFile(file)) {
            return console.refuse("platform.file.missing", file);
        }
        Verdict verdict = verifier.verify(file);
        if (!verdict.whole()) {
            return damaged(verdict.deviations());
        }
        Manifest manifest = verdict.manifest().orElseThrow();
        console.say(
                "platform.archive.whole",
                manifest.school().slug(),
                manifest.madeAt(),
                manifest.files().size());
        return 0;
    }

    private int restore(String slug, Path file) {
        Optional<Slug> school = Slug.parse(slug);
        if (school.isEmpty()) {
            return console.refuse("platform.school.unknown", slug);
        }
        if (!Files.isRegularFile(file)) {
            return console.refuse("platform.file.missing", file);
        }
        return switch (restore.restore(school.get(), file)) {
            case RestoreOutcome.Restored restored -> {
                console.say("platform.archive.restored", slug, Long.toString(restored.rows()));
                yield 0;
            }
            case RestoreOutcome.Damaged damaged -> damaged(damaged.deviations());
            case RestoreOutcome.NotEmpty taken -> console.refuse("platform.archive.not-empty", slug, taken.table());
            case RestoreOutcome.TooNew strange -> console.refuse("platform.archive.too-new", strange.what());
        };
    }

    private int damaged(List<Deviation> deviations) {
        console.refuse("platform.archive.damaged", deviations.size());
        deviations.forEach(one -> console.refuse(
                "platform.archive.deviation", one.file(), console.words("archive.fault." + one.fault())));
        return 1;
    }

    @Command(name = "verify", description = "names every file of a package that is not as it was made")
    private static final class Verify implements Callable<Integer> {
        private final ArchiveCommand archive;

        @Parameters(description = "the package")
        private Path file = Path.of("");

        Verify(ArchiveCommand archive) {
            this.archive = archive;
        }

        @Override
        public Integer call() {
            return archive.verify(file);
        }
    }

    @Command(name = "restore", description = "puts a package into a school without rows, or makes the school")
    private static final class Restore implements Callable<Integer> {
        private final ArchiveCommand archive;

        @Option(names = "--school", required = true, description = "the school's slug")
        private String slug = "";

        @Parameters(description = "the package")
        private Path file = Path.of("");

        Restore(ArchiveCommand archive) {
            this.archive = archive;
        }

        @Override
        public Integer call() {
            return archive.restore(slug, file);
        }
    }
}
