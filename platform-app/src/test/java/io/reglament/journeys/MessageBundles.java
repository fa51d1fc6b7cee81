package io.reglament.journeys;

import io.reglament.guards.Repository;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of all modules, as they lie in the tree. */
final class MessageBundles {
    private static final String RUSSIAN = "_ru.properties";

    private MessageBundles() {}

    /** Russian words that another language has words of its own for, of those without gaps to fill; empty for Russian. */
    static Set<String> russianInsteadOf(String language) {
        Set<String> said =
                files().stream().flatMap(file -> words(other(file, language))).collect(Collectors.toUnmodifiableSet());
        return files().stream()
                .flatMap(MessageBundles::words)
                .filter(words -> !words.contains("{") && words.codePoints().anyMatch(Character::isLetter))
                .filter(words -> !said.contains(words))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(Path file) {
        return read(file).values().stream().map(words -> String.valueOf(words).strip());
    }

    private static List<Path> files() {
        return Repository.modules().stream()
                .flatMap(module -> Repository.tree(module.resources().resolve("messages")))
                .filter(file -> file.toString().endsWith(RUSSIAN))
                .toList();
    }

    private static Path other(Path russian, String language) {
        String name = russian.getFileName().toString();
        return russian.resolveSibling(name.replace(RUSSIAN, "_" + language + ".properties"));
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
