package io.reglament.regulation;

import java.util.Set;

/**
 * A ground on which an old mark is corrected.
 *
 * @param marks which marks it concerns
 * @param to to whom the case is brought
 * @param documents what belongs to the case
 */
public record CorrectionGround(Ground ground, Set<MarkKind> marks, Responsible to, Set<Paper> documents) {
    /** Why a mark is corrected. */
    public enum Ground {
        DEBT_CLEARED,
        BIAS_OF_TERM_MARK,
        TEACHER_APPLICATION,
        APPEAL_UPHELD,
        ATTESTED_AGAIN,
        TYPING_ERROR
    }

    /** What kind of mark. */
    public enum MarkKind {
        CURRENT,
        TERM,
        ATTESTATION
    }

    /** A document of the case. */
    public enum Paper {
        APPLICATION,
        EXPLANATORY_NOTE,
        PROTOCOL,
        ORDER,
        CHECK_REPORT
    }
}
