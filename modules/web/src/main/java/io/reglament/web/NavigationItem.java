package io.reglament.web;

/**
 * A page in the bar.
 *
 * @param key its words in the message bundles
 * @param path relative to the school's root, beginning with a slash, such as {@code /day}; empty for the root itself
 * @param order lower stands further to the left; a module leaves gaps of ten
 * @param waiting how many things wait there to be read, shown beside the words; 0 shows none
 */
public record NavigationItem(String key, String path, int order, int waiting) {
    /** A page where nothing is counted. */
    public NavigationItem(String key, String path, int order) {
        this(key, path, order, 0);
    }
}
