package io.reglament.guards.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

/** The pom says whom a jar may see, the annotation says what: both must name the same modules. */
class PomsAndModulesTests {

    @ParameterizedTest
    @MethodSource("modules")
    void thePomNamesTheModulesOfTheAnnotation(Repository.Module module) throws ClassNotFoundException {
        Set<String> seen = Pom.modules(Repository.text(module.folder().resolve("pom.xml")));

        assertThat(seen).isEqualTo(allowed(module));
    }

    @Test
    void aPomIsReadWithoutItsTestsAndItsManagedVersions() {
        String pom = """
                <dependency><groupId>io.reglament</groupId><artifactId>reglament-web</artifactId></dependency>
                <dependency><groupId>org.other</groupId><artifactId>reglament-identity</artifactId></dependency>
                <dependency>
                  <groupId>io.reglament</groupId><artifactId>reglament-journal</artifactId>
                </dependency>
                <dependency><groupId>io.reglament</groupId><artifactId>reglament-test-support</artifactId>
                  <scope>test</scope></dependency>""";

        assertThat(Pom.modules(pom)).containsExactlyInAnyOrder("web", "journal");
    }

    static Stream<Repository.Module> modules() {
        return Repository.modules().stream();
    }

    /** The platform wires everything together, hence sees everything. */
    private static Set<String> allowed(Repository.Module module) throws ClassNotFoundException {
        if (module.name().equals("platform")) {
            return modules()
                    .map(Repository.Module::name)
                    .filter(name -> !name.equals("platform"))
                    .collect(Collectors.toSet());
        }
        Class<?> about = Class.forName("io.reglament." + module.name() + ".package-info");
        ApplicationModule annotation = about.getAnnotation(ApplicationModule.class);
        assertThat(annotation).as("@ApplicationModule of " + module.name()).isNotNull();
        return Stream.of(annotation.allowedDependencies())
                .map(dependency -> dependency.split("::", 2)[0].strip())
                .collect(Collectors.toSet());
    }
}
