package io.reglament.local.cast;

/** Whose public holidays and subjects a school has. */
public enum Country {
    RUSSIA("ru"),
    KYRGYZSTAN("kg");

    private final String code;

    Country(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
