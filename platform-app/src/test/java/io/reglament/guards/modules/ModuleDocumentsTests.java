package io.reglament.guards.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.docs.Documenter;

/** docs/modules is made from the code: by {@code -Dreglament.docs=write}, and compared on every other run. */
class ModuleDocumentsTests {
    private static final Path KEPT = Repository.root().resolve("docs/modules");

    private static final Pattern PART = Pattern.compile("^\\s*(Component|Rel)\\(");

    @TempDir
    private Path fresh;

    @Test
    void thePagesOfTheModulesAreInStep() throws IOException {
        new Documenter(ModularityTests.MODULES, Documenter.Options.defaults().withOutputFolder(fresh.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            replace();
        }
        assertThat(differing(files(KEPT), files(fresh)))
                .as("pages of docs/modules that are older than the code; -Dreglament.docs=write makes them anew")
                .isEmpty();
    }

    @Test
    void isRedOnAnotherTextAMissingPageAndOneTooMany() {
        assertThat(differing(Map.of("a", "1", "b", "2", "c", "3"), Map.of("a", "1", "b", "other", "d", "4")))
                .containsExactly("b", "c", "d");
    }

    private static Set<String> differing(Map<String, String> kept, Map<String, String> fresh) {
        Set<String> names = new TreeSet<>(kept.keySet());
        names.addAll(fresh.keySet());
        names.removeIf(name -> Objects.equals(kept.get(name), fresh.get(name)));
        return names;
    }

    private void replace() throws IOException {
        Files.createDirectories(KEPT);
        for (Path old : Repository.tree(KEPT).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files(fresh).entrySet()) {
            Files.writeString(KEPT.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        Repository.tree(folder)
                .forEach(file -> files.put(folder.relativize(file).toString(), inOrder(Repository.text(file))));
        return files;
    }

    /** The library writes a diagram's parts in an order that differs from run to run: neighbours are sorted. */
    private static String inOrder(String text) {
        List<String> lines = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (PART.matcher(line).find()) {
                parts.add(line);
            } else {
                parts.stream().sorted().forEach(lines::add);
                parts.clear();
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
