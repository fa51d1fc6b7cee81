package io.reglament.regulation;

import java.util.List;
import java.util.Set;

/**
 * What a mark may be, what it is for and how long it can be changed.
 *
 * @param forms of control, in the order in which they are offered
 * @param window how long after the day on which a mark was given its teacher may change it
 * @param grades in which marks are given at all
 * @param unmarked areas of subjects in which they are not, as the hour of a class
 * @param ofTerms what term marks follow
 */
record MarkRules(
        Regulated<Scale> scale,
        List<Regulated<FormOfControl>> forms,
        Regulated<Deadline> window,
        Regulated<GradeBand> grades,
        Regulated<Set<String>> unmarked,
        TermMarkRules ofTerms) {
    MarkRules {
        forms = List.copyOf(forms);
    }
}
