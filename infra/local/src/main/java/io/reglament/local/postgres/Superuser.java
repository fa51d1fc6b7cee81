package io.reglament.local.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The superuser's secret, kept beside the data directory for its user's eyes only. While the first start is under way
 * the file carries another name, so that a data directory whose making was cut short is known and made anew, and one
 * we did not make is never touched.
 */
final class Superuser {

    static final String NAME = "postgres";

    private final Path dataDirectory;
    private final Path settled;
    private final Path unsettled;

    Superuser(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
        this.settled = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".superuser");
        this.unsettled = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".superuser.new");
    }

    /** Makes the data directory fit for a start: as it was left, or empty. */
    void prepare() throws IOException {
        if (Files.exists(settled)) {
            return;
        }
        if (Files.exists(unsettled)) {
            empty();
            Files.delete(unsettled);
        }
        refuseForeignData();
        Path made = Files.createFile(
                unsettled, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(made, random());
    }

    /** Where the secret is now. */
    Path file() {
        return Files.exists(settled) ? settled : unsettled;
    }

    String password() throws IOException {
        return Files.readString(file()).strip();
    }

    /** Called after the first successful start. */
    void settle() throws IOException {
        if (Files.exists(unsettled)) {
            Files.move(unsettled, settled, ATOMIC_MOVE);
        }
    }

    private void refuseForeignData() throws IOException {
        if (!content().isEmpty()) {
            throw new IOException(dataDirectory + " holds data, but " + settled + " with its secret is missing");
        }
    }

    private void empty() throws IOException {
        for (Path path : content().reversed()) {
            Files.delete(path);
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> tree = Files.walk(dataDirectory)) {
            return tree.filter(path -> !path.equals(dataDirectory))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
