package io.reglament.web;

/**
 * Writes HTML piece by piece, for the parts of a page that are too many for template fragments. Only literals of ours go through {@link #raw}; whatever came from people, files or the
 * database goes through {@link #text} or {@link #attribute}, which escape it.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(24_000);

    /** A literal of ours, as it is. */
    public Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    /** A text, escaped. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** A number. */
    public Markup text(int number) {
        out.append(number);
        return this;
    }

    /** An attribute with a space before it. */
    public Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** An attribute, unless it would be empty. */
    public Markup present(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    /** Nearly all texts need no escaping, and go over whole. */
    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String safe = safe(text.charAt(i));
            if (!safe.isEmpty()) {
                out.append(text, done, i).append(safe);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String safe(char one) {
        return switch (one) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
