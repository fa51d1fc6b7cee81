package io.reglament.rostering.bundle;

import java.util.List;

/**
 * Something in a bundle that was passed over, worth knowing but no ground to refuse it; fields as in {@link Fault}.
 */
public record Notice(String file, int row, String column, String code, List<String> args) {

    public Notice {
        args = List.copyOf(args);
    }

    /** The key of the text in {@code messages/rostering/text}. */
    public String messageKey() {
        return "rostering." + code;
    }
}
