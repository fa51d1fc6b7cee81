package io.reglament.web;

/**
 * A page in the bar.
 *
 * @param key its words in the message bundles
 * @param path relative to the school's root, beginning with a slash, such as {@code /day}; empty for the root itself
 * @param order lower stands further to the left; a module leaves gaps of ten
 */
public record NavigationItem(String key, String path, int order) {}
