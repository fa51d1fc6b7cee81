package io.reglament.compliance.web;

import io.reglament.compliance.web.RegulationView.Value;
import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseRegister;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ShownClauses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A document clause by clause: its words, and how each is honoured. */
@Component
class ClauseTable {
    private final ClauseRegister register;
    private final RegulationSections sections;

    ClauseTable(ClauseRegister register, RegulationSections sections) {
        this.register = register;
        this.sections = sections;
    }

    /** Own clauses first, then those of the register's document. */
    List<Row> of(Profile profile) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Clause> registered = register.all().stream()
                .filter(clause ->
                        profile.document().equals(Optional.of(clause.id().document())))
                .toList();
        return Stream.concat(profile.clauses().stream(), registered.stream())
                .map(clause -> row(clause, sections.fixedBy(clause.id(), profile), locale))
                .toList();
    }

    private static Row row(Clause clause, List<Value> values, Locale locale) {
        return new Row(
                clause.id().value(),
                clause.ref(),
                "compliance.kind." + clause.kind(),
                clause.text().orElse(clause.says(locale)),
                clause.text().isPresent()
                                && !clause.says(locale).equals(clause.text().get())
                        ? clause.says(locale)
                        : "",
                values,
                Standing.of(clause, values));
    }

    /** How a clause is honoured. */
    enum Standing {
        BY_VALUES,
        /** Its value is kept, and nothing acts on it yet. */
        KEPT_ONLY,
        /** By the platform without a value; a test shows it. */
        BY_PLATFORM,
        /** Outside the platform, and attested. */
        OUTSIDE,
        /** What the platform has for it is not shown by a test yet. */
        NOT_SHOWN,
        /** No value rests on it yet. */
        NOT_YET;

        /** Class of its pill; public for the template. */
        public String tone() {
            return switch (this) {
                case BY_VALUES, BY_PLATFORM -> "done";
                case KEPT_ONLY, NOT_YET -> "owed";
                case OUTSIDE, NOT_SHOWN -> "";
            };
        }

        /** So that the pill says by more than its colour what it is. */
        public String sign() {
            return switch (this) {
                case BY_VALUES, BY_PLATFORM -> "✓ ";
                case KEPT_ONLY, NOT_YET -> "● ";
                case OUTSIDE, NOT_SHOWN -> "";
            };
        }

        private static Standing of(Clause clause, List<Value> values) {
            if (values.stream().anyMatch(value -> !value.keptOnly())) {
                return BY_VALUES;
            }
            if (ShownClauses.has(clause.id())) {
                return BY_PLATFORM;
            }
            if (!values.isEmpty()) {
                return KEPT_ONLY;
            }
            return switch (clause.kind()) {
                case ATTEST -> OUTSIDE;
                case GUARD, SERVICE, REPORT -> clause.id().isOwn() ? NOT_YET : NOT_SHOWN;
                case RULE, CADENCE, BACKUP -> NOT_YET;
            };
        }
    }

    /** How many clauses are honoured in each way, without those ways in which none is. */
    static List<Count> counts(List<Row> rows) {
        return Arrays.stream(Standing.values())
                .map(standing -> new Count(
                        standing,
                        rows.stream().filter(row -> row.standing() == standing).count()))
                .filter(count -> count.clauses() > 0)
                .toList();
    }

    record Count(Standing standing, long clauses) {}

    /**
     * A clause on the page.
     *
     * @param says our paraphrase, where it is another than the words
     */
    record Row(String id, String ref, String kind, String words, String says, List<Value> values, Standing standing) {}
}
