package io.reglament.rostering.bundle;

import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a bundle, and where; one fault is enough for nothing of the bundle to be taken.
 *
 * @param file the file's name, or "" for the bundle as a whole
 * @param row 1 for the header, 2 for the first row of data, 0 for the file as a whole
 * @param column the column, or "" for the row as a whole
 * @param code for example {@code bundle.reference.missing}; {@link #messageKey()} finds its text
 * @param args the text's arguments, shortened; never a password
 */
public record Fault(String file, int row, String column, String code, List<String> args) {

    static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::row).thenComparing(Fault::column);

    public Fault {
        args = List.copyOf(args);
    }

    /** The key of the text in {@code messages/rostering/text}. */
    public String messageKey() {
        return "rostering." + code;
    }
}
