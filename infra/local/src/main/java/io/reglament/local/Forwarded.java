package io.reglament.local;

import io.reglament.local.place.HouseLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command of the application; whatever follows its name is passed on untouched, and so is its exit code. */
abstract sealed class Forwarded implements Callable<Integer> {

    @Command(name = "school", description = "puts schools on air: school add --file <put-on-air.yaml> …")
    static final class School extends Forwarded {
        School() {
            super("school", false);
        }
    }

    @Command(name = "import", description = "imports a bundle: import --school <slug> <bundle.zip> [--dry-run]")
    static final class Import extends Forwarded {
        Import() {
            super("import", false);
        }
    }

    @Command(name = "access", description = "lets people in: access issue --file <issue.csv>")
    static final class Access extends Forwarded {
        Access() {
            super("access", true);
        }
    }

    @Command(name = "archive", description = "back-ups: archive verify <file>; archive restore --school <slug> <file>")
    static final class Archive extends Forwarded {
        Archive() {
            super("archive", false);
        }
    }

    @Unmatched
    private List<String> rest = new ArrayList<>();

    private final String name;
    private final boolean needsKeycloak;

    private Forwarded(String name, boolean needsKeycloak) {
        this.name = name;
        this.needsKeycloak = needsKeycloak;
    }

    @Override
    public final Integer call() {
        Where where = Where.fromScript();
        where.var().prepare();
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(rest);
        PassingOn passing = new PassingOn(where, arguments);
        Optional<HouseLock> lock = HouseLock.tryTake(where.var());
        return lock.isPresent() ? passing.inOwnHouse(lock.get(), needsKeycloak) : passing.inRunningHouse();
    }
}
