package io.reglament.attendance.notices;

import io.reglament.regulation.AbsenceReason;
import java.util.List;
import java.util.Set;

/** What parents can give as a reason: all that the regulation names but "not valid", which is the school's judgement. */
public final class ReasonsToTell {
    private ReasonsToTell() {}

    public static List<AbsenceReason> of(Set<AbsenceReason> named) {
        return named.stream()
                .filter(reason -> reason != AbsenceReason.NOT_VALID)
                .sorted()
                .toList();
    }
}
