package io.reglament.identity;

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

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
