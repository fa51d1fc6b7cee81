package io.reglament.identity.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A one-time code: twelve letters and digits without those that look alike, 60 bits. Its first four find it, which is
 * how a wrong rest can be counted; the whole is kept as a hash only.
 */
record LinkCode(String letters) {
    static final int SELECTOR = 4;

    private static final int LENGTH = 12;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final RandomGenerator RANDOM = new SecureRandom();

    static LinkCode next() {
        return new LinkCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** A code as somebody types it: in any case, with or without hyphens, and O for 0, I or L for 1. */
    static Optional<LinkCode> parse(String typed) {
        String letters = typed.length() > 60
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return FORM.matcher(letters).matches() ? Optional.of(new LinkCode(letters)) : Optional.empty();
    }

    String selector() {
        return letters.substring(0, SELECTOR);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In groups of four, to be read aloud or copied by hand. */
    String shown() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Never the code: whatever prints a record must not print a secret. */
    @Override
    public String toString() {
        return "LinkCode[…]";
    }
}
