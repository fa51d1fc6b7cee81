package io.reglament.testsupport;

import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test marked with {@link Honours} its {@link Evidence}, and fails it when that does not suffice. */
final class HonoursExtension implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {
    @Override
    public void beforeEach(ExtensionContext test) {
        evidence(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Evidence.class);
    }

    @Override
    public Evidence resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return evidence(test);
    }

    /** A test that fails by itself keeps its own failure. */
    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            judge(
                    List.of(test.getRequiredTestMethod()
                            .getAnnotation(Honours.class)
                            .value()),
                    evidence(test));
        }
    }

    private static void judge(List<String> named, Evidence evidence) {
        if (named.isEmpty()) {
            throw new AssertionError("The mark names no clause");
        }
        List<String> missing = evidence.missing(named);
        if (!missing.isEmpty()) {
            throw new AssertionError("Nothing happened that cites " + missing + "; cited were " + evidence.cited());
        }
    }

    private static Evidence evidence(ExtensionContext test) {
        Store store = test.getStore(Namespace.create(HonoursExtension.class, test.getUniqueId()));
        return store.computeIfAbsent(Evidence.class, key -> new Evidence(), Evidence.class);
    }
}
