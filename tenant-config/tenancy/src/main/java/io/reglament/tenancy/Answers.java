package io.reglament.tenancy;

/** What came back from a {@link RoundTrip}. */
public final class Answers {
    Answers() {}

    /**
     * The answer to one of the asks that were sent.
     *
     * @throws IllegalStateException when it was not among them
     */
    public <T> T of(Ask<T> ask) {
        return ask.answer();
    }
}
