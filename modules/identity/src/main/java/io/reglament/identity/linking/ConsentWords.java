package io.reglament.identity.linking;

/** Which wording of the page's explanation holds. Danger: changed words without a new version would forge consents. */
public final class ConsentWords {
    public static final int VERSION = 2;

    private ConsentWords() {}
}
