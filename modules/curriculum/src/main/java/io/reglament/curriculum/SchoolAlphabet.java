package io.reglament.curriculum;

import io.reglament.identity.PersonName;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of names in a class list: Russian, with the Kyrgyz letters at their places (ң after н, ө after о, ү after
 * у). Russian names hold none of the three, so one order serves every school.
 */
final class SchoolAlphabet {
    /** Danger: after the small letter they would come between it and its capital, and take the capital over. */
    private static final String KYRGYZ = "& Н < ң , Ң & О < ө , Ө & У < ү , Ү";

    private static final Collator ORDER = order();

    private SchoolAlphabet() {}

    /** By surname, given name, patronymic. A collator is not safe for threads, so each list takes one of its own. */
    static Comparator<PersonName> byName() {
        Collator order = (Collator) ORDER.clone();
        return Comparator.comparing(PersonName::family, order::compare)
                .thenComparing(PersonName::given, order::compare)
                .thenComparing(name -> name.middle().orElse(""), order::compare);
    }

    private static Collator order() {
        RuleBasedCollator russian = (RuleBasedCollator) Collator.getInstance(Locale.of("ru"));
        try {
            return new RuleBasedCollator(russian.getRules() + KYRGYZ);
        } catch (ParseException e) {
            throw new IllegalStateException("The alphabet's rules are wrong", e);
        }
    }
}
