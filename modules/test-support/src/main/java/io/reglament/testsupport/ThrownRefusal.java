package io.reglament.testsupport;

import java.security.CodeSource;
import java.util.Optional;

/**
 * Reads a refusal. The regulation's own tests stand on this module, so that it cannot know their type but by its name.
 */
final class ThrownRefusal {
    private static final String TYPE = "io.reglament.regulation.Refused";

    private ThrownRefusal() {}

    static Optional<String> clause(RuntimeException refusal) {
        if (!refusal.getClass().getName().equals(TYPE)) {
            throw new AssertionError("No refusal: " + refusal, refusal);
        }
        if (isMadeByTest(refusal)) {
            throw new AssertionError("A test made this refusal itself", refusal);
        }
        return read(refusal);
    }

    private static Optional<String> read(RuntimeException refusal) {
        try {
            Optional<?> clause =
                    (Optional<?>) refusal.getClass().getMethod("clause").invoke(refusal);
            return clause.map(Object::toString);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The refusal's clause cannot be read", e);
        }
    }

    private static boolean isMadeByTest(RuntimeException refusal) {
        StackTraceElement[] trace = refusal.getStackTrace();
        return trace.length == 0 || isOfTests(trace[0].getClassName());
    }

    private static boolean isOfTests(String maker) {
        try {
            ClassLoader loader = ThrownRefusal.class.getClassLoader();
            CodeSource source =
                    Class.forName(maker, false, loader).getProtectionDomain().getCodeSource();
            return source == null || source.getLocation().getPath().contains("test-classes");
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Nobody knows who made this refusal", e);
        }
    }
}
