package io.reglament.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey the one house and a browser of its class, which is closed after the class. */
final class OpenHouse implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(OpenHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningHouse.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningHouse.class ? RunningHouse.get() : browser(context);
    }

    private static Chromium browser(ExtensionContext context) {
        Class<?> journey = context.getRequiredTestClass();
        ExtensionContext.Store store = ofClass(context, journey).getStore(OURS);
        return store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    private static ExtensionContext ofClass(ExtensionContext context, Class<?> journey) {
        ExtensionContext found = context;
        while (found.getParent()
                .filter(parent -> parent.getTestClass().filter(journey::equals).isPresent())
                .isPresent()) {
            found = found.getParent().orElseThrow();
        }
        return found;
    }
}
