package io.reglament.guards.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars with the same resource path: one of them would win, by chance. */
class ResourcesTests {
    /** Everything a module ships lies in folders of its own name. */
    private static final Set<String> SHELVES = Set.of("templates", "static", "messages", "db/migration");

    @Test
    void noTwoModulesHoldTheSamePath() throws IOException {
        assertThat(new ResourceRoots(ResourceRoots.ofTheClassPath()).collisions())
                .isEmpty();
    }

    @Test
    void theRootsOfAllModulesWereLookedAt() throws IOException {
        assertThat(ResourceRoots.ofTheClassPath())
                .hasSizeGreaterThanOrEqualTo(Repository.modules().size());
    }

    @Test
    void everyModuleKeepsToFoldersOfItsOwnName() {
        assertThat(Repository.modules().stream().flatMap(module -> strays(module.name(), module.resources()).stream()))
                .isEmpty();
    }

    @Test
    void isRedOnTwoFoldersWithTheSameTemplate(@TempDir Path folder) throws IOException {
        Path one = file(folder.resolve("one"), "templates/web/page.html");
        Path other = file(folder.resolve("other"), "templates/web/page.html");
        file(folder.resolve("other"), "META-INF/spring.factories");
        file(folder.resolve("one"), "META-INF/spring.factories");

        assertThat(new ResourceRoots(List.of(one, other)).collisions())
                .isEqualTo(Map.of("templates/web/page.html", List.of(one.toString(), other.toString())));
    }

    @Test
    void isRedOnAFolderOfAnotherName(@TempDir Path folder) throws IOException {
        file(folder, "templates/jurnal/page.html");
        file(folder, "static/journal/lesson.css");

        assertThat(strays("journal", folder)).containsExactly("journal: templates/jurnal/page.html");
    }

    private static List<String> strays(String module, Path resources) {
        Set<String> own = module.equals("tenancy") ? Set.of("tenancy", "__root") : Collections.singleton(module);
        return Repository.tree(resources)
                .map(file -> resources.relativize(file).toString())
                .filter(path -> SHELVES.stream().anyMatch(shelf -> path.startsWith(shelf + "/")))
                .filter(path -> SHELVES.stream()
                        .noneMatch(shelf -> own.stream().anyMatch(name -> path.startsWith(shelf + "/" + name + "/"))))
                .map(path -> module + ": " + path)
                .toList();
    }

    private static Path file(Path root, String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "", java.nio.charset.StandardCharsets.UTF_8);
        try (Stream<Path> made = Files.list(root)) {
            assertThat(made).isNotEmpty();
        }
        return root;
    }
}
