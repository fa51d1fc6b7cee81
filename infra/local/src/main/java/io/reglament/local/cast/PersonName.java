package io.reglament.local.cast;

import java.util.Locale;

/** A name as Russian and Kyrgyz papers have it; the patronymic may be missing (""). */
record PersonName(String family, String given, String patronymic) {

    String full() {
        return (family + " " + given + " " + patronymic).strip();
    }

    /** The feminine of a Russian surname; those without gender stay as they are. */
    static String feminine(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ский") || lower.endsWith("цкий")) {
            return family.substring(0, family.length() - 2) + "ая";
        }
        boolean gendered = lower.endsWith("ов") || lower.endsWith("ев") || lower.endsWith("ёв") || lower.endsWith("ин");
        return gendered ? family + "а" : family;
    }
}
