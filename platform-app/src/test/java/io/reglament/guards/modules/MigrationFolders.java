package io.reglament.guards.modules;

import io.reglament.guards.Repository;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module's migrations lie in a folder of its name; one of another name would be skipped without a word. */
final class MigrationFolders {
    static final String ROOT = "__root";

    private MigrationFolders() {}

    /** Names of the folders with migrations in all modules. */
    static Set<String> named() {
        return Repository.modules().stream()
                .map(module -> module.resources().resolve("db/migration"))
                .flatMap(folder -> Repository.tree(folder).map(folder::relativize))
                .map(file -> file.getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those among the folders that belong to no module. */
    static Set<String> strange(Set<String> folders) {
        Set<String> known = Stream.concat(
                        Stream.of(ROOT), Repository.modules().stream().map(Repository.Module::name))
                .collect(Collectors.toSet());
        return folders.stream().filter(folder -> !known.contains(folder)).collect(Collectors.toSet());
    }
}
