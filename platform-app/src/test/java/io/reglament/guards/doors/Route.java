package io.reglament.guards.doors;

import io.reglament.identity.Allowed;
import io.reglament.identity.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One way into a school, as the running application has it.
 *
 * @param permission what it asks; empty is a fault
 */
record Route(RequestMethod method, String pattern, Optional<Permission> permission) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/]+)}");

    /** Every route below a school's address. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mapping.getHandlerMethods().entrySet()) {
            for (String pattern : entry.getKey().getPatternValues()) {
                if (ofASchool(pattern)) {
                    Set<RequestMethod> methods =
                            entry.getKey().getMethodsCondition().getMethods();
                    methods.forEach(method -> routes.add(new Route(method, pattern, permission(entry.getValue()))));
                    if (methods.isEmpty()) {
                        throw new IllegalStateException(pattern + " takes every method");
                    }
                }
            }
        }
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    /** Addresses that belong to no school. */
    static Set<String> outside(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !ofASchool(pattern))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names in its braces but the school's. */
    List<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("slug"))
                .toList();
    }

    String address(String slug, Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("slug") ? slug : values.getOrDefault(found.group(1), "missing")));
    }

    boolean api() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private static boolean ofASchool(String pattern) {
        return pattern.startsWith("/s/") || pattern.startsWith("/api/v1/s/");
    }

    private static Optional<Permission> permission(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(Allowed.class)).map(Allowed::value);
    }
}
