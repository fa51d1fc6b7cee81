package io.reglament.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks a distribution, leaving out the one folder that wraps it. */
final class TarGz {

    private static final int OWNER_MAY_RUN = 0100;

    private TarGz() {}

    /** Throws {@link IOException} when the archive is cut short, damaged, or points outside the target. */
    static void unpack(Path archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, target);
            }
            // The check sum stands at the very end, behind the last entry.
            tar.transferTo(java.io.OutputStream.nullOutputStream());
            file.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.copy(tar, path);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !path.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + path + " executable");
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        int slash = name.indexOf('/');
        Path path = target.resolve(name.substring(slash + 1)).normalize();
        if (!path.startsWith(target.normalize())) {
            throw new IOException("the archive points outside: " + name);
        }
        return path;
    }
}
