package io.reglament.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One of the plain SQL files of {@code infra/postgres}, carried in this jar. */
record SqlScript(String text) {

    static SqlScript named(String file) {
        try (InputStream in = SqlScript.class.getResourceAsStream("/postgres/" + file)) {
            if (in == null) {
                throw new IllegalStateException("postgres/" + file + " is missing from the class path");
            }
            return new SqlScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same script for a database of another name: the files say {@code database reglament}. */
    SqlScript forDatabase(String name) {
        return new SqlScript(text.replace("database reglament ", "database " + name + " "));
    }

    /** Its statements. Only for files without function bodies: a semicolon always ends a statement. */
    List<String> statements() {
        return Arrays.stream(withoutComments().split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private String withoutComments() {
        return text.lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
    }
}
