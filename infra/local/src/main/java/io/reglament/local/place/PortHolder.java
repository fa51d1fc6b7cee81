package io.reglament.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who listens on a port, as far as the system's own tools tell. */
final class PortHolder {

    private static final Pattern SS = Pattern.compile("\\(\"([^\"]+)\",pid=(\\d+)");
    private static final Pattern LSOF = Pattern.compile("(?s)p(\\d+)\\R.*?c(\\S+)");

    private PortHolder() {}

    /** "name, process 123", or empty when nothing may be learned. */
    static Optional<String> of(int port) {
        return fromSs(output(List.of("ss", "-ltnpH", "sport = :" + port)))
                .or(() -> fromLsof(output(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"))));
    }

    static Optional<String> fromSs(String output) {
        Matcher found = SS.matcher(output);
        return found.find() ? Optional.of(found.group(1) + ", process " + found.group(2)) : Optional.empty();
    }

    static Optional<String> fromLsof(String output) {
        Matcher found = LSOF.matcher(output);
        return found.find() ? Optional.of(found.group(2) + ", process " + found.group(1)) : Optional.empty();
    }

    private static String output(List<String> command) {
        try {
            Process tool = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
