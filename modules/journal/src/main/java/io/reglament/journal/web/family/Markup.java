package io.reglament.journal.web.family;

/** Markup as it grows: what people wrote goes through {@link #text} and never through {@link #raw}. */
final class Markup {
    private final StringBuilder written = new StringBuilder(4096);

    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            switch (next) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(next);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
