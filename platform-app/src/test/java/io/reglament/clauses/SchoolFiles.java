package io.reglament.clauses;

import io.reglament.guards.Repository;
import java.nio.file.Path;
import java.util.List;

/** The profiles of the four schools as they lie in the tree. */
final class SchoolFiles {
    /** In the order of their documents. */
    static final List<String> SCHOOLS = List.of("smidovich-3", "spb-152", "bishkek-48", "netschool");

    private SchoolFiles() {}

    static String profile(String school) {
        return Repository.text(place(school));
    }

    private static Path place(String school) {
        return Repository.root().resolve("tenant-config/profiles").resolve(school + ".yaml");
    }
}
