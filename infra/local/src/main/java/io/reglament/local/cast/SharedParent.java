package io.reglament.local.cast;

/**
 * A parent with children in two schools: one person, known to each school under an id of its own.
 *
 * @param key any text, the same in both schools' specs
 * @param female mother or father
 */
public record SharedParent(String key, boolean female, String otherSchool) {}
