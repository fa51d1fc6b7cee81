package io.reglament.tenancy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school's name in addresses: {@code /s/{slug}/…}; also the alias of its organization in Keycloak.
 *
 * @param value 2 to 40 of a-z, 0-9 and single inner hyphens
 */
public record Slug(String value) {
    private static final Pattern FORM = Pattern.compile("(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** The slug in a text that came from outside, or nothing when it is none. */
    public static Optional<Slug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
