package io.reglament.attendance.notices;

/**
 * What became of a notice so far.
 *
 * @param missed lessons of its days at which the teachers found the student absent
 * @param confirmed those for which the class teacher gave its reason
 * @param otherwise those for which the class teacher gave another one
 */
public record NoticeOutcome(AbsenceNotice notice, int missed, int confirmed, int otherwise) {
    /** Missed lessons to which the class teacher has given no reason yet. */
    public int waiting() {
        return missed - confirmed - otherwise;
    }
}
