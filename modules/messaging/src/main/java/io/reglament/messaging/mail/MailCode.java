package io.reglament.messaging.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A code of eight digits, mailed to an address; kept as a hash only. */
record MailCode(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{8}");
    private static final RandomGenerator RANDOM = new SecureRandom();

    static MailCode next() {
        return new MailCode(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000)));
    }

    static Optional<MailCode> parse(String typed) {
        String digits = typed.length() > 40 ? "" : typed.replaceAll("[\\s-]", "");
        return FORM.matcher(digits).matches() ? Optional.of(new MailCode(digits)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(digits.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "MailCode[…]";
    }
}
