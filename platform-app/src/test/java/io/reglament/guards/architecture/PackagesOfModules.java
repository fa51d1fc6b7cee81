package io.reglament.guards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Sub-packages of modules, each a slice; a module's base package is its API and implemented by them, so it is none. */
record PackagesOfModules(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".") || name.indexOf('.', root.length() + 1) < 0) {
            return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(name);
    }

    @Override
    public String getDescription() {
        return "sub-packages of the modules below " + root;
    }
}
