package io.reglament.compliance.web;

import io.reglament.compliance.dryrun.DryRun;
import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trial of a draft on its page.
 *
 * @param older whether the draft has another text by now
 * @param picture bars, as markup
 * @param now all findings by the versions in force
 * @param then all findings by the draft
 */
record DryRunView(
        DryRun run,
        boolean older,
        int now,
        int then,
        List<Rule> rules,
        String picture,
        List<Whose> teachers,
        List<Whose> groups,
        List<Example> examples) {
    DryRunView {
        rules = List.copyOf(rules);
        teachers = List.copyOf(teachers);
        groups = List.copyOf(groups);
        examples = List.copyOf(examples);
    }

    /**
     * A rule with its figures.
     *
     * @param advice whether it is a hint, which is never counted
     * @param change in words: more, fewer, as many
     */
    record Rule(
            String name,
            boolean advice,
            int now,
            int then,
            String change,
            Optional<ClauseId> clauseNow,
            Optional<ClauseId> clauseThen) {
        /** One chip where both rest on the same. */
        public List<ClauseId> clauses() {
            return Stream.concat(clauseNow.stream(), clauseThen.stream())
                    .distinct()
                    .toList();
        }
    }

    /** A teacher or a group with what is found there. */
    record Whose(String name, int now, int then, String change) {}

    /**
     * Something that only one of the two finds.
     *
     * @param href where it can be opened; empty where it has no page
     * @param foundThen by the draft
     * @param why in words
     */
    record Example(
            String day,
            String group,
            String subject,
            String teacher,
            Optional<String> href,
            String what,
            boolean foundThen,
            String why,
            Optional<ClauseId> clause) {}
}
