package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.MovedDue;
import io.reglament.compliance.Obligation;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Responsible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a school owed and did not do in time.
 *
 * @param kind what it is: {@link #DUTY}, or what the module that knows of it calls it
 * @param label what or whose it is, in the school's words; empty where the kind says all
 * @param who answers for it
 * @param path where its evidence stands, inside the school's address
 * @param mendedAt the late act, when it is {@link FindingState#MENDED_LATE}
 * @param moved present where an outage moved the due moment
 */
public record SchoolFinding(
        UUID id,
        String kind,
        String key,
        String label,
        List<Responsible> who,
        Basis basis,
        String path,
        Instant dueAt,
        FindingState state,
        Optional<Instant> mendedAt,
        Optional<MovedDue> moved) {
    /** The kind of duties that come round; the control's name stands before the first colon of the key. */
    public static final String DUTY = "duty";

    private static final int DAY = "2026-09-01".length();

    public SchoolFinding {
        who = List.copyOf(who);
    }

    /** A finding's place: there is at most one of each. */
    record Place(String kind, String key) {}

    /** The day from which on a duty could be done; empty for what is none. */
    Optional<LocalDate> firstDay() {
        return kind.equals(DUTY)
                ? Optional.of(
                        LocalDate.parse(key.substring(key.indexOf(':') + 1).substring(0, DAY)))
                : Optional.empty();
    }

    Place place() {
        return new Place(kind, key);
    }

    SchoolFinding withdrawn() {
        return new SchoolFinding(
                id, kind, key, label, who, basis, path, dueAt, FindingState.WITHDRAWN, Optional.empty(), moved);
    }

    /** When it would have fallen due without any outage. */
    Instant ownDueAt() {
        return moved.map(MovedDue::before).orElse(dueAt);
    }

    /** What is late of it now; empty where it was done in time, is not due yet, or nobody demands it. */
    static Optional<SchoolFinding> late(UUID id, Owed each, Instant now) {
        Obligation owed = each.obligation();
        Instant due = each.due().at();
        boolean inTime = owed.doneAt().filter(at -> at.isBefore(due)).isPresent();
        if (inTime || now.isBefore(due) || !owed.basis().binding()) {
            return Optional.empty();
        }
        return Optional.of(new SchoolFinding(
                id,
                owed.kind(),
                owed.key(),
                each.label(),
                owed.who(),
                owed.basis(),
                owed.path(),
                due,
                owed.doneAt().isPresent() ? FindingState.MENDED_LATE : FindingState.OPEN,
                owed.doneAt(),
                each.due().extension().map(MovedDue::by)));
    }
}
