package io.reglament.testsupport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A control of a profile with the clause it rests on, found by the depth of its lines.
 *
 * @param name its keys joined by hyphens
 */
record ControlKeys(String name, String clause) {
    private static final Pattern LINE = Pattern.compile("(?m)^(?<indent> +)(?<key>[a-z-]+):(?: (?<value>\\S+)$)?");

    /** @param lines those below {@code control}; the clauses of lists within are left out */
    static List<ControlKeys> of(String lines) {
        List<ControlKeys> found = new ArrayList<>();
        Deque<Key> above = new ArrayDeque<>();
        Matcher line = LINE.matcher(lines);
        while (line.find()) {
            int depth = line.group("indent").length();
            above.removeIf(key -> key.depth() >= depth);
            if (line.group("key").equals("clause")
                    && above.stream().noneMatch(key -> key.name().equals("checklist"))) {
                found.add(new ControlKeys(name(above), line.group("value")));
            }
            above.push(new Key(depth, line.group("key")));
        }
        return List.copyOf(found);
    }

    private static String name(Deque<Key> above) {
        List<String> names = new ArrayList<>();
        for (Iterator<Key> key = above.descendingIterator(); key.hasNext(); ) {
            names.add(key.next().name());
        }
        return String.join("-", names);
    }

    private record Key(int depth, String name) {}
}
