package io.reglament.guards.modules;

import io.reglament.guards.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Folders and jars of modules, and what lies in them under the same path. */
record ResourceRoots(List<Path> roots) {
    /** Where our own classes come from: class folders in a test run of the reactor, jars when it packages. */
    static List<Path> ofTheClassPath() throws IOException {
        Set<Path> roots = new LinkedHashSet<>();
        for (URL found : Collections.list(ResourceRoots.class.getClassLoader().getResources("io/reglament"))) {
            roots.add(root(found));
        }
        roots.removeIf(root -> root.endsWith("test-classes"));
        return List.copyOf(roots);
    }

    /** Paths that more than one root holds; META-INF is there to be shared. */
    Map<String, List<String>> collisions() {
        Map<String, List<String>> holders = new TreeMap<>();
        roots.forEach(root -> paths(root)
                .filter(path -> !path.startsWith("META-INF/"))
                .forEach(path -> holders.computeIfAbsent(path, missing -> new ArrayList<>())
                        .add(root.toString())));
        holders.values().removeIf(all -> all.size() == 1);
        return holders;
    }

    private static Path root(URL found) throws IOException {
        URLConnection connection = found.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Path.of(URI.create(jar.getJarFileURL().toString()));
        }
        return Path.of(URI.create(found.toString())).getParent().getParent();
    }

    private static Stream<String> paths(Path root) {
        return root.toString().endsWith(".jar")
                ? entries(root).stream()
                : Repository.tree(root).map(file -> root.relativize(file).toString());
    }

    private static List<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
