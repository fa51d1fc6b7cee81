package io.reglament.local.lived;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is taught in a subject, what is set for home and what is written there; from a file beside this class. */
final class Programme {
    private static final String ANY = "*";
    private static final List<String> NONE = List.of("-");

    private record Band(int from, int to, List<String> topics) {}

    private final Map<String, List<Band>> topics = new LinkedHashMap<>();
    private final Map<String, List<String>> homework = new LinkedHashMap<>();
    private final Map<String, List<String>> works = new LinkedHashMap<>();

    Programme() {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
    }

    /** At least one. */
    List<String> topics(String subject, int grade) {
        return of(topics, subject).stream()
                .filter(band -> band.from <= grade && grade <= band.to)
                .findFirst()
                .map(Band::topics)
                .orElseGet(() -> of(topics, ANY).getFirst().topics());
    }

    /** Empty where none is ever set. */
    List<String> homework(String subject) {
        return some(of(homework, subject));
    }

    /** The forms of written works in turn; empty where nothing is written or, without topics to hear, nothing marked. */
    List<String> works(String subject) {
        return some(works.getOrDefault(subject, topics.containsKey(subject) ? NONE : of(works, ANY)));
    }

    /** Whether answers are marked: not in the hour of the class. */
    boolean marked(String subject) {
        return !NONE.equals(works.get(subject));
    }

    private static <T> List<T> of(Map<String, List<T>> map, String subject) {
        return map.getOrDefault(subject, map.getOrDefault(ANY, List.of()));
    }

    private static List<String> some(List<String> list) {
        return list.equals(NONE) ? List.of() : list;
    }

    private void read(String line) {
        List<String> parts = parts(line, "\\|");
        String subject = parts.get(0);
        List<String> values = parts(parts.get(2), parts.get(1).equals("works") ? "," : ";");
        switch (parts.get(1)) {
            case "homework" -> homework.put(subject, values);
            case "works" -> works.put(subject, values);
            default -> {
                List<String> grades = parts(parts.get(1), "-");
                topics.computeIfAbsent(subject, _ -> new ArrayList<>())
                        .add(new Band(Integer.parseInt(grades.getFirst()), Integer.parseInt(grades.getLast()), values));
            }
        }
    }

    private static List<String> parts(String text, String by) {
        return List.of(text.split(by, -1)).stream().map(String::strip).toList();
    }

    private static java.util.stream.Stream<String> lines() {
        try (InputStream in = Programme.class.getResourceAsStream("programme.txt")) {
            if (in == null) {
                throw new IOException("programme.txt is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
