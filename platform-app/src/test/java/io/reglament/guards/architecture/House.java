package io.reglament.guards.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.reglament.guards.Repository;

/** The compiled code the rules are held against. */
final class House {
    /** All that a district runs. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages(Repository.modules().stream()
                    .map(module -> "io.reglament." + module.name())
                    .toArray(String[]::new));

    private House() {}

    static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages("fixtures." + name);
    }
}
