package io.reglament.identity;

import java.util.Locale;
import java.util.Optional;

/** A person's name, written surname first as our languages do. */
public record PersonName(String family, String given, Optional<String> middle) {
    public PersonName {
        if (family.isBlank() || given.isBlank() || family.length() > 80 || given.length() > 80) {
            throw new IllegalArgumentException("A name has 1 to 80 characters");
        }
    }

    /** Surname, given name, patronymic where there is one. */
    public String full() {
        return middle.map(name -> family + " " + given + " " + name).orElse(family + " " + given);
    }

    /** Surname and given name: enough among the students of a class. */
    public String brief() {
        return family + " " + given;
    }

    /** Surname and initials. */
    public String initials() {
        return family + " " + initial(given)
                + middle.map(name -> " " + initial(name)).orElse("");
    }

    /** Whether both can be one person's: letter case and ё aside, and a patronymic that only one of them has. */
    public boolean agreesWith(PersonName other) {
        boolean middles = middle.isEmpty()
                || other.middle.isEmpty()
                || plain(middle.get()).equals(plain(other.middle.get()));
        return middles
                && plain(family).equals(plain(other.family))
                && plain(given).equals(plain(other.given));
    }

    private static String plain(String part) {
        return part.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
