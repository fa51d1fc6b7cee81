package io.reglament.guards.modules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a module's pom says of other modules. */
final class Pom {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("<artifactId>reglament-([a-z-]+)</artifactId>");

    private Pom() {}

    /** Names of the modules that the module's own code may see; tests see more. */
    static Set<String> modules(String xml) {
        return DEPENDENCY
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> dependency.contains("<groupId>io.reglament</groupId>"))
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(dependency -> MODULE.matcher(dependency).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
