package io.reglament.journal.web.marks;

import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ClauseRegister;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Clauses in the reader's language. */
@Component
public class CitedClauses {
    private final ClauseRegister register;
    private final MessageSource messages;

    CitedClauses(ClauseRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    /** The clause with its words. */
    public ClauseResource of(ClauseId id) {
        Locale locale = LocaleContextHolder.getLocale();
        String ref = register.find(id).map(Clause::ref).orElse(id.value());
        String words = register.find(id).map(clause -> clause.says(locale)).orElse("");
        return new ClauseResource(
                id.value(), ref, messages.getMessage("web.clause.label", new Object[] {ref}, locale), words);
    }
}
