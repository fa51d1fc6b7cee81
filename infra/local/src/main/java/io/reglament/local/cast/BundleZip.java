package io.reglament.local.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tables and their manifest as a zip; always the same bytes for the same tables. */
public final class BundleZip {
    private static final List<String> FILES = List.of(
            "academicSessions",
            "categories",
            "classes",
            "classResources",
            "courses",
            "courseResources",
            "demographics",
            "enrollments",
            "lineItemLearningObjectiveIds",
            "lineItems",
            "lineItemScoreScales",
            "orgs",
            "resources",
            "resultLearningObjectiveIds",
            "results",
            "resultScoreScales",
            "roles",
            "scoreScales",
            "timetable",
            "userProfiles",
            "userResources",
            "users");

    /** A zip entry carries a time; a fixed one keeps the bytes the same. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private BundleZip() {}

    /** Mode is bulk or delta. */
    public static Path write(Path file, String mode, List<CsvTable> tables) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, manifest(mode, tables));
            for (CsvTable table : tables) {
                put(zip, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, CsvTable table) throws IOException {
        ZipEntry entry = new ZipEntry(table.fileName());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(table.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static CsvTable manifest(String mode, List<CsvTable> tables) {
        List<String> present = tables.stream().map(CsvTable::name).toList();
        CsvTable manifest = new CsvTable("manifest", "propertyName value")
                .add("manifest.version", "1.0")
                .add("oneroster.version", "1.2");
        FILES.forEach(name -> manifest.add("file." + name, present.contains(name) ? mode : "absent"));
        return manifest.add("source.systemName", "Reglament").add("source.systemCode", "cast");
    }
}
