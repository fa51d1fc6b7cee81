package io.reglament.regulation;

/**
 * A draft as it stands, to be tried.
 *
 * @param fingerprint of its text and the district's base under it: another one is another text
 */
public record Tried(int version, String fingerprint) {}
