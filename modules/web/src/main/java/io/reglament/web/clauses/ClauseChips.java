package io.reglament.web.clauses;

import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ClauseRegister;
import io.reglament.web.ClausesOfPage;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the clause chip shows; for templates as the bean {@code clauseChips}. */
@Component("clauseChips")
public class ClauseChips {
    private final ClauseRegister register;
    private final MessageSource messages;
    private final AtomicLong shown = new AtomicLong();

    ClauseChips(ClauseRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    public ClauseWords of(ClauseId id) {
        Locale locale = LocaleContextHolder.getLocale();
        Optional<Clause> clause = ClausesOfPage.find(id).or(() -> register.find(id));
        String ref = clause.map(Clause::ref).orElse(id.value());
        String words = clause.map(found -> found.says(locale)).orElse("");
        return new ClauseWords(
                id.value(), ref, messages.getMessage("web.clause.label", new Object[] {ref}, locale), words);
    }

    /** An element id that no other chip of this run has: one clause may stand on a page many times. */
    public String element() {
        return "clause-" + Long.toString(shown.incrementAndGet(), Character.MAX_RADIX);
    }
}
