package io.reglament.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** docs/speed.md: what stands between two marks is the bench's, the rest is written by people. */
record SpeedPage(Path file, String mark) {
    private static final String PAGE = "docs/speed.md";

    static SpeedPage of(Path root) {
        return new SpeedPage(root.resolve(PAGE), "bench");
    }

    static SpeedPage checks(Path root) {
        return new SpeedPage(root.resolve(PAGE), "checks");
    }

    void write(List<String> lines) {
        try {
            String page = Files.readString(file, UTF_8);
            String opening = "<!-- " + mark + " -->";
            String closing = "<!-- /" + mark + " -->";
            int begin = page.indexOf(opening);
            int end = page.indexOf(closing);
            if (begin < 0 || end < begin) {
                throw new Trouble(file + " has lost its marks " + opening + " and " + closing);
            }
            Files.writeString(
                    file,
                    page.substring(0, begin + opening.length()) + "\n" + String.join("\n", lines) + "\n"
                            + page.substring(end),
                    UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
