package io.reglament.archive.making;

import io.reglament.archive.PackageVerifier;
import io.reglament.archive.Verdict;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A directory in which copies are kept. A copy gets its name only after it was read back and found whole, so whatever
 * has a name that ends in {@code .zip} is whole, even when the machine fell down in the midst.
 */
record Place(Path root) {
    private static final String HALF = ".part";
    private static final int PORTION = 1 << 16;

    /** Writes a package into a stream. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** A copy that is not whole when it is read back. */
    static final class NotWhole extends IOException {
        private static final long serialVersionUID = 1L;

        NotWhole(Path file, Verdict verdict) {
            super("Not whole when read back: " + file + " " + verdict.deviations());
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** A file in a folder of this place; empty for a name that leads out of it. */
    Optional<Path> below(String folder, String name) {
        try {
            Path file = root.resolve(name).normalize();
            Path of = root.resolve(folder);
            return file.startsWith(of) && !file.equals(of) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Keeps what is written under a name below this place, replacing what stood there; answers its checksum. */
    String keep(String name, PackageVerifier verifier, Writing writing) throws IOException {
        Path file = file(name);
        Path half = file.resolveSibling(file.getFileName() + HALF);
        Path folder = half.resolveSibling("");
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        half,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PORTION)) {
            writing.write(out);
            out.flush();
            channel.force(true);
        }
        Verdict verdict = verifier.verify(half);
        if (!verdict.whole()) {
            throw new NotWhole(half, verdict);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        onDisk(folder);
        return verdict.sha256();
    }

    /** Takes away what was begun and not ended; nobody else may be writing into the folder. */
    void sweep(String folder) throws IOException {
        Path of = file(folder);
        if (!Files.isDirectory(of)) {
            return;
        }
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(of, "*" + HALF)) {
            for (Path half : halves) {
                Files.delete(half);
            }
        }
    }

    /** The new name is in the directory, and so must the directory be on the disk. */
    private static void onDisk(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
