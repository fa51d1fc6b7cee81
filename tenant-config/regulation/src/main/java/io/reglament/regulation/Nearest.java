package io.reglament.regulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a mistyped one was meant to be. */
final class Nearest {
    private Nearest() {}

    /** Empty where none is near: more than a third of the letters would have to change. */
    static Optional<String> of(String typed, Collection<String> known) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.max(1, Math.max(typed.length(), word.length()) / 3))
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            next(row, one.charAt(i - 1), other);
        }
        return row[other.length()];
    }

    /** One row of the table of edit distances, made in place from the row before. */
    private static void next(int[] row, char letter, String other) {
        int diagonal = row[0]++;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
