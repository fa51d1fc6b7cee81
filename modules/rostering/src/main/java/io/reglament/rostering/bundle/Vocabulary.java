package io.reglament.rostering.bundle;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words a column may hold, as OneRoster 1.2 lists them.
 *
 * @param open true when senders may add words of their own, written {@code ext:word}
 */
public record Vocabulary(List<String> words, boolean open) {
    public static final String HOLIDAY = "ext:holiday";
    public static final String SCHOOL_YEAR = "schoolYear";
    public static final String CLASS_TEACHER = "ext:classTeacher";
    public static final String DEPUTY_HEAD = "ext:deputyHead";
    public static final String HEAD = "principal";
    public static final String SCHOOL_ADMINISTRATOR = "siteAdministrator";
    public static final String TEACHER = "teacher";
    public static final String STUDENT = "student";
    public static final String PARENT = "parent";
    static final String HOMEROOM = "homeroom";
    static final String PRIMARY = "primary";

    static final Vocabulary STATUS = closed("active", "tobedeleted");
    static final Vocabulary ROLE_TYPE = closed(PRIMARY, "secondary");
    static final Vocabulary CLASS_TYPE = closed(HOMEROOM, "scheduled");
    static final Vocabulary SESSION_TYPE = extensible("gradingPeriod", "semester", SCHOOL_YEAR, "term");
    static final Vocabulary SEX = extensible("female", "male", "other", "unspecified");
    static final Vocabulary ORG_TYPE = extensible("department", "district", "local", "national", "school", "state");
    static final Vocabulary ROLE = extensible(
            "aide",
            "counselor",
            "districtAdministrator",
            "guardian",
            PARENT,
            HEAD,
            "proctor",
            "relative",
            SCHOOL_ADMINISTRATOR,
            STUDENT,
            "systemAdministrator",
            TEACHER);

    /** Senders put every kind of role here; we act on student and teacher only. */
    static final Vocabulary ENROLLMENT_ROLE = extensible(
            Stream.concat(ROLE.words.stream(), Stream.of("administrator")).toArray(String[]::new));

    private static final Pattern EXTENSION = Pattern.compile("ext:[A-Za-z0-9._-]{1,60}");

    public Vocabulary {
        words = List.copyOf(words);
    }

    boolean knows(String word) {
        return words.contains(word) || (open && EXTENSION.matcher(word).matches());
    }

    String listed() {
        Collection<String> sorted = new TreeSet<>(words);
        return String.join(", ", sorted) + (open ? ", ext:…" : "");
    }

    private static Vocabulary closed(String... words) {
        return new Vocabulary(List.of(words), false);
    }

    private static Vocabulary extensible(String... words) {
        return new Vocabulary(List.of(words), true);
    }
}
