package io.reglament.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, to be shown when its program failed. */
public final class LogTail {

    private LogTail() {}

    /** Up to so many last lines; empty when there is no log. Bytes that are no UTF-8 are shown as marks. */
    public static List<String> of(Path log, int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The same, indented under a heading. */
    public static String shown(Path log, int lines) {
        return "the last lines of " + log + ":\n    " + String.join("\n    ", of(log, lines));
    }
}
