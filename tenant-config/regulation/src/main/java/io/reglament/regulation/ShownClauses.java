package io.reglament.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses of the register that the platform's tests show to be honoured, as the build wrote them down. */
public final class ShownClauses {
    private static final String PLACE = "/regulation/shown-clauses.txt";
    private static final Set<ClauseId> CLAUSES = read();

    private ShownClauses() {}

    public static boolean has(ClauseId clause) {
        return CLAUSES.contains(clause);
    }

    private static Set<ClauseId> read() {
        try (InputStream file = ShownClauses.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException(PLACE + " is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(ClauseId::new)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE + " cannot be read", e);
        }
    }
}
