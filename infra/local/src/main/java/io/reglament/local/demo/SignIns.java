package io.reglament.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Who of the demo can sign in, kept between runs as tab-separated lines. */
record SignIns(Path file) {

    /**
     * One person.
     *
     * @param username empty while no account was issued
     */
    record Row(String school, String sourcedId, String fullName, String role, String note, String username) {

        String line() {
            return String.join("\t", school, sourcedId, fullName, role, note, username);
        }

        static Row parse(String line) {
            String[] parts = line.split("\t", -1);
            return new Row(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        }

        Row named(String name) {
            return new Row(school, sourcedId, fullName, role, note, name);
        }
    }

    List<Row> rows() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, UTF_8).stream().map(Row::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the whole list, at once or not at all. */
    void keep(List<Row> rows) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.createDirectories(file.getParent());
            Files.write(part, rows.stream().map(Row::line).toList(), UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows with the user names from lines {@code school,sourcedId,username}; other lines are none of ours. */
    static List<Row> named(List<Row> rows, List<String> issued) {
        List<Row> named = new ArrayList<>(rows);
        for (String line : issued) {
            String[] parts = line.split(",", -1);
            if (parts.length == 3) {
                named.replaceAll(
                        r -> r.school().equals(parts[0]) && r.sourcedId().equals(parts[1]) ? r.named(parts[2]) : r);
            }
        }
        return named;
    }
}
