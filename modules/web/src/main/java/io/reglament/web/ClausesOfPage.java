package io.reglament.web;

import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Clauses that only the page of this request shows, such as those of a draft: nobody else may read them yet, so they
 * cannot come from the register.
 */
public final class ClausesOfPage {
    private static final String NAME = ClausesOfPage.class.getName();

    private ClausesOfPage() {}

    /** Lets the page of this request cite them; their words go before the register's. */
    public static void show(List<Clause> clauses) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(NAME, List.copyOf(clauses), RequestAttributes.SCOPE_REQUEST);
    }

    /** One of them. */
    public static Optional<Clause> find(ClauseId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object shown = request == null ? null : request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        return shown instanceof List<?> clauses
                ? clauses.stream()
                        .filter(Clause.class::isInstance)
                        .map(Clause.class::cast)
                        .filter(clause -> clause.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }
}
