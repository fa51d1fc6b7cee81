package io.reglament.clauses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.reglament.guards.Repository;
import io.reglament.testsupport.Honours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test that carries {@link Honours}, once for each clause.
 *
 * @param source its file, from the root of the tree
 */
record Mark(String clause, String test, Path source) {
    /** Those of all modules, as they were compiled last. The mark's own tests are left out: they break it on purpose. */
    static List<Mark> all() {
        return Repository.modules().stream()
                .map(Repository.Module::folder)
                .flatMap(Mark::in)
                .sorted(Comparator.comparing(Mark::clause).thenComparing(Mark::test))
                .toList();
    }

    private static Stream<Mark> in(Path module) {
        Path classes = module.resolve("target/test-classes");
        return Files.isDirectory(classes)
                ? new ClassFileImporter()
                        .importPath(classes).stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.isAnnotatedWith(Honours.class))
                                .flatMap(method -> of(method, module))
                : Stream.empty();
    }

    /** A class whose source is gone was left behind by an earlier build. */
    private static Stream<Mark> of(JavaMethod method, Path module) {
        String type = method.getOwner().getName();
        Path source = module.resolve("src/test/java").resolve(type.replace('.', '/') + ".java");
        String test = method.getOwner().getSimpleName() + "." + method.getName();
        return Files.exists(source)
                ? Arrays.stream(method.getAnnotationOfType(Honours.class).value())
                        .map(clause -> new Mark(clause, test, Repository.root().relativize(source)))
                : Stream.empty();
    }
}
