package io.reglament.local.platform;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The application as files: a thin jar beside its libraries. Classes out of a jar within a jar load several times
 * slower, at the start and for every name that is looked up in vain.
 */
public final class PlatformLayout {
    /** The one that may be running under an older build, and the new one. */
    private static final int KEPT = 2;

    private static final int SUM_LETTERS = 20;

    private final Path home;

    /** @param home holds a directory for each of the last layouts, and nothing else */
    public PlatformLayout(Path home) {
        this.home = home;
    }

    /**
     * The thin jar to start, laid out anew when the packaged jar changed. A build that can be repeated gives every jar
     * the same time, so a jar is known by its bytes.
     */
    public Path of(Path jar) {
        try {
            Path layout = home.resolve(sum(jar));
            if (!Files.exists(layout)) {
                // Named last of all: a layout that was cut short is nobody's.
                Path part = home.resolve("part");
                layOut(jar, part);
                Files.move(part, layout, StandardCopyOption.ATOMIC_MOVE);
                forgetOld();
            }
            return layout.resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] portion = new byte[1 << 16];
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                digest.update(portion, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SUM_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
            Comparator<Path> byAge = Comparator.comparing(PlatformLayout::made);
            for (Path old : layouts.sorted(byAge.reversed()).skip(KEPT).toList()) {
                remove(old);
            }
        }
    }

    private static FileTime made(Path layout) {
        try {
            return Files.getLastModifiedTime(layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
