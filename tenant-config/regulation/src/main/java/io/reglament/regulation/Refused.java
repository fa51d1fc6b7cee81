package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/**
 * An entry that the school's regulation does not allow. Nothing of it was kept. The user reads our words for it in
 * their language, and the clause beside them.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final String clause;

    /**
     * A refusal with its words.
     *
     * @param code key of the sentence in the message bundles
     * @param basis what the refusal rests on; without a clause the sentence stands alone
     */
    public Refused(String code, Basis basis, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
        this.clause = basis.clause().map(ClauseId::value).orElse("");
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Optional<ClauseId> clause() {
        return clause.isEmpty() ? Optional.empty() : Optional.of(new ClauseId(clause));
    }
}
