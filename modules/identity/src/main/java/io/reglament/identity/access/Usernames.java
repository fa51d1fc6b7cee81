package io.reglament.identity.access;

import io.reglament.identity.PersonName;
import io.reglament.tenancy.Slug;
import java.util.Locale;
import java.util.Set;

/**
 * Makes user names out of surnames, never taken from a file: a school's roster could else claim another school's
 * account. The school's slug at the end makes them unique without telling who else is where.
 */
final class Usernames {
    private Usernames() {}

    static String next(PersonName name, Slug school, Set<String> taken) {
        String stem = stem(name.family());
        for (int number = 1; ; number++) {
            String username = stem + (number == 1 ? "" : String.valueOf(number)) + "." + school;
            if (!taken.contains(username)) {
                return username;
            }
        }
    }

    private static String stem(String family) {
        String latin = Transliteration.latin(family).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return latin.isEmpty() ? "user" : latin.substring(0, Math.min(latin.length(), 20));
    }
}
