package io.reglament.archive;

import io.reglament.archive.PackagedFile.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A package of a few lines, made without a database. */
public final class SmallPackage {
    static final String MARKS = "data/journal.mark.jsonl";

    private SmallPackage() {}

    public static byte[] bytes() {
        return bytes(UnaryOperator.identity());
    }

    /** With a manifest that tells of other files than those that are there. */
    static byte[] bytes(UnaryOperator<List<PackagedFile>> told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PackageZip zip = new PackageZip(out)) {
            zip.add("README.txt", Kind.README, text("Копия журнала\n"));
            zip.add("regulation/in-force.yaml", Kind.REGULATION, text("profile: 1\n"));
            zip.add(MARKS, Kind.TABLE, file -> {
                file.write(text("{\"mark\":\"5\"}\n{\"mark\":\"4\"}\n{\"mark\":\"3\"}\n"));
                return 3;
            });
            zip.add("data/journal.work.jsonl", Kind.TABLE, _ -> 0);
            zip.end(manifest(told.apply(new ArrayList<>(zip.files()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Path in(Path directory, byte[] bytes) {
        try {
            return Files.write(directory.resolve("package.zip"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(List<PackagedFile> files) {
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                "0190a0a0-0000-7000-8000-000000000000",
                "2026-11-30T00:00:00Z",
                new Manifest.OfSchool(1, "school", "Школа", "Мектеп", "School", "Asia/Bishkek", "2026-09-01"),
                new Manifest.Why("BY_HAND", "", "", "2026-11-30"),
                1,
                "test",
                Map.of("journal", 4),
                files);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
