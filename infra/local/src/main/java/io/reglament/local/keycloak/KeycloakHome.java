package io.reglament.local.keycloak;

import io.reglament.local.console.Trouble;
import io.reglament.local.process.Child;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An unpacked Keycloak, optimised once for PostgreSQL. Both steps may be cut off by kill -9 at any moment: a directory
 * counts only after its rename, an optimisation only after its mark.
 */
public record KeycloakHome(Path directory) {

    private static final String MARK = "optimised-for-postgres";

    /** The place of this version below a directory that outlives runs. */
    public static KeycloakHome below(Path parent) {
        return new KeycloakHome(
                parent.resolve("keycloak-" + KeycloakVersion.current()).toAbsolutePath());
    }

    public boolean unpacked() {
        return Files.isDirectory(directory);
    }

    public boolean optimised() {
        return Files.exists(directory.resolve(MARK));
    }

    /** Unpacks the distribution unless it is there. A damaged archive is a {@link Trouble} naming it. */
    public void unpack(Path archive) {
        if (unpacked()) {
            return;
        }
        Path part = directory.resolveSibling(directory.getFileName() + ".part");
        try {
            delete(part);
            Files.createDirectories(part);
            TarGz.unpack(archive, part);
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(
                    "the Keycloak archive %s is missing or half-written (%s): delete it and start again"
                            .formatted(archive, e.getMessage()),
                    e);
        }
    }

    /**
     * Optimises it unless that was done: about half a minute.
     *
     * @param run starts the given program; the caller stops it when it is itself stopped
     */
    public void optimise(Path log, Path pids, Function<Child.Plan, Child> run) {
        if (optimised()) {
            return;
        }
        List<String> command = List.of(
                directory.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--metrics-enabled=true");
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        run.apply(new Child.Plan("keycloak build", command, environment, log, pids))
                .demandSuccess();
        try {
            Files.writeString(directory.resolve(MARK), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the realm where {@code --import-realm} looks; an existing realm is left as it is by Keycloak. */
    void offer(Path realm) {
        try {
            Path folder = Files.createDirectories(directory.resolve("data/import"));
            Path part = Files.createTempFile(folder, "realm", ".part");
            Files.copy(realm, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve("reglament-realm.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path part) throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
