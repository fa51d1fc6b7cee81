package io.reglament.testsupport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school's profile as text, value by value as the four schools write it: a value on one line, below that its clause;
 * above it the value's key, or in a list what the line is about.
 */
record ProfileText(String yaml) {
    private static final Pattern VALUE =
            Pattern.compile("(?m)(?:^ *(?<key>[a-z-]+):\\n)?^[ -]+value: (?<value>.+)\\n(?: +severity: .+\\n)?"
                    + " +clause: (?<clause>\\S+)$");

    private static final Pattern CONTROLS = Pattern.compile("(?m)^control:\\n(?<lines>(?:(?: .*|)\\n)+)");

    /** The clause that prescribes these very words. */
    Optional<String> clauseDemanding(String words) {
        return VALUE.matcher(yaml)
                .results()
                .filter(found -> found.group("value").equals(words))
                .map(found -> found.group("clause"))
                .findFirst();
    }

    /**
     * The clause on which a control rests.
     *
     * @param control its keys below {@code control}, joined by hyphens
     */
    Optional<String> clauseOfControl(String control) {
        return CONTROLS.matcher(yaml)
                .results()
                .flatMap(section -> ControlKeys.of(section.group("lines")).stream())
                .filter(one -> one.name().equals(control))
                .map(ControlKeys::clause)
                .findFirst();
    }

    private static String key(Matcher found) {
        return Optional.ofNullable(found.group("key")).orElse("line of a list");
    }

    /** The same profile with every value that rests on this clause changed into another. */
    ProfileText flipped(String clause) {
        StringBuilder flipped = new StringBuilder();
        Matcher values = VALUE.matcher(yaml);
        int done = 0;
        while (values.find()) {
            if (values.group("clause").equals(clause)) {
                flipped.append(yaml, done, values.start("value")).append(Flip.of(key(values), values.group("value")));
                done = values.end("value");
            }
        }
        if (done == 0) {
            throw new IllegalArgumentException("No single value of the profile rests on " + clause);
        }
        return new ProfileText(flipped.append(yaml.substring(done)).toString());
    }
}
