package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlannedTopic;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which topics of a plan have the words that a teacher wrote. Letter case, ё, spaces and what stands at the end do not
 * count; the topic may be followed by more: «Дроби. Решение задач» is of the topic «Дроби».
 */
final class SameWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[\\p{Punct}«»„“”–—\\s]+$");

    private final List<String> topics;

    SameWords(List<PlannedTopic> topics) {
        this.topics = topics.stream().map(topic -> plain(topic.topic())).toList();
    }

    /** Places from 0 of those with these words; where none has, of those with the longest of their beginnings. */
    List<Integer> of(String written) {
        String words = plain(written);
        if (words.isEmpty()) {
            return List.of();
        }
        int longest = topics.stream()
                .filter(topic -> begins(words, topic))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return IntStream.range(0, topics.size())
                .filter(place -> topics.get(place).length() == longest && begins(words, topics.get(place)))
                .boxed()
                .toList();
    }

    private static boolean begins(String words, String topic) {
        return !topic.isEmpty()
                && words.startsWith(topic)
                && (words.length() == topic.length() || !Character.isLetterOrDigit(words.charAt(topic.length())));
    }

    private static String plain(String text) {
        String even = SPACE.matcher(text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ");
        return END.matcher(even).replaceFirst("");
    }
}
