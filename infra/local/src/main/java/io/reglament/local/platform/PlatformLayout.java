package io.reglament.local.platform;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The application as files: a thin jar beside its libraries. Classes out of a jar within a jar load several times
 * slower, at the start and for every name that is looked up in vain.
 */
public final class PlatformLayout {
    /** The one that may be running under an older build, and the new one. */
    private static final int KEPT = 2;

    private final Path home;

    /** @param home holds a directory for each of the last layouts, and nothing else */
    public PlatformLayout(Path home) {
        this.home = home;
    }

    /** The thin jar to start, laid out anew when the packaged jar changed. */
    public Path of(Path jar) {
        try {
            FileTime packaged = Files.getLastModifiedTime(jar);
            Path layout = home.resolve("%020d".formatted(packaged.toMillis()));
            Path thin = layout.resolve(jar.getFileName());
            if (!(Files.exists(thin) && Files.getLastModifiedTime(thin).equals(packaged))) {
                layOut(jar, layout);
                // Last of all: a layout that was cut short has another time and is made anew.
                Files.setLastModifiedTime(thin, packaged);
                forgetOld();
            }
            return thin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(Path jar, Path into) throws IOException {
        remove(into);
        Process tools = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        into.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(tools.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tools.onExit().join().exitValue() != 0) {
            throw new Trouble("the application could not be laid out in " + into + ": " + said.strip());
        }
    }

    private void forgetOld() throws IOException {
        try (Stream<Path> layouts = Files.list(home)) {
            for (Path old : layouts.sorted(Comparator.reverseOrder()).skip(KEPT).toList()) {
                remove(old);
            }
        }
    }

    private static void remove(Path layout) throws IOException {
        if (!Files.exists(layout)) {
            return;
        }
        try (Stream<Path> files = Files.walk(layout)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
