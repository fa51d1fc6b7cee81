package io.reglament.messaging.threads;

import java.util.function.IntPredicate;

/** Plain text out of a form: a control character could not be stored. */
public final class Plain {
    private Plain() {}

    /** One line. */
    public static String line(String typed) {
        return kept(typed.replaceAll("\\s+", " "), letter -> !Character.isISOControl(letter));
    }

    /** Text of several lines. */
    public static String text(String typed) {
        return kept(
                typed.replace("\r\n", "\n"),
                letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter));
    }

    private static String kept(String text, IntPredicate stays) {
        return text.codePoints()
                .filter(stays)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
