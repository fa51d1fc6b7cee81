package io.reglament.local.place;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory that holds everything a run leaves behind; nothing in it belongs to the repository. */
public record Var(Path root) {

    private static final long LEAST_FREE = 2L << 30;

    public Path postgres() {
        return root.resolve("postgres/data");
    }

    public Path postgresBinaries() {
        return root.resolve("postgres-binaries");
    }

    public Path logs() {
        return root.resolve("log");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Process ids and settings of what runs now. */
    public Path run() {
        return root.resolve("run");
    }

    /** What was done to the kept data; goes when the data goes. */
    public Path state() {
        return root.resolve("state");
    }

    public Path demo() {
        return root.resolve("demo");
    }

    /** The first or the second place for copies of schools: apart on a district's disks, beside each other here. */
    public Path backUps(int number) {
        return root.resolve("back-ups/" + number);
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Makes the directories and checks that there is room to work. */
    public void prepare() {
        try {
            for (Path directory :
                    List.of(root, logs(), run(), state(), postgres().getParent())) {
                Files.createDirectories(directory);
            }
            demandRoom(Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new Trouble("cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    void demandRoom(long free) {
        if (free < LEAST_FREE) {
            throw new Trouble("too little disk: %d MB free at %s, 2048 MB needed".formatted(free >> 20, root));
        }
    }

    /** Removes the data and what was noted about them; downloads, unpacked programs and secrets stay. */
    public void empty() {
        for (Path directory : List.of(root.resolve("postgres"), state(), demo(), root.resolve("back-ups"))) {
            delete(directory);
        }
    }

    private static void delete(Path directory) {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Trouble("cannot empty " + directory + ": " + e.getMessage(), e);
        }
    }
}
