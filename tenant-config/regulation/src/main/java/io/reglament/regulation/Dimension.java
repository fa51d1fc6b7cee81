package io.reglament.regulation;

import java.util.Locale;

/** By what the lines of a parameter may differ; each is written as a key beside the value. */
enum Dimension {
    /** {@code grades: 5-9}. */
    GRADES,
    /** {@code subjects: [russian, literature]}, areas of the section subjects. */
    SUBJECTS,
    /** {@code forms: [test, quiz]}, keys of the forms of control. */
    FORMS,
    /** {@code buildings: [main]}, keys of the section buildings. */
    BUILDINGS,
    /** {@code terms: [half-year]}. */
    TERMS,
    /** {@code hours: 2}, from so many lessons a week on. */
    HOURS,
    /** {@code over: 70}, with more papers of one form on one day. */
    OVER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
