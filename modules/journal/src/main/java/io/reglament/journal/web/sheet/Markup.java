package io.reglament.journal.web.sheet;

/**
 * Writes HTML piece by piece. Only literals of ours go through {@link #raw}; whatever came from people, files or the
 * database goes through {@link #text} or {@link #attribute}, which escape it.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(24_000);

    Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup text(int number) {
        out.append(number);
        return this;
    }

    /** An attribute with a space before it. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** An attribute, unless it would be empty. */
    Markup present(String name, String value) {
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
