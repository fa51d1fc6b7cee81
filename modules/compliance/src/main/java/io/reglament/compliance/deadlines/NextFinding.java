package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.MovedDue;
import io.reglament.compliance.deadlines.Verdict.InTime;
import io.reglament.compliance.deadlines.Verdict.MendedLate;
import io.reglament.compliance.deadlines.Verdict.NotOwed;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.compliance.deadlines.Verdict.Open;
import io.reglament.compliance.deadlines.Verdict.Right;
import io.reglament.compliance.deadlines.Verdict.Seen;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a finding once its duty was judged anew. */
final class NextFinding {
    private NextFinding() {}

    /**
     * The finding as it should stand.
     *
     * @param known as it stands now
     * @return empty where there is none, and none is needed
     */
    static Optional<Finding> of(Optional<Finding> known, Judged judged) {
        return switch (judged.verdict()) {
            case NotOwed _, NotYetDue _, InTime _ -> known.map(Finding::withdraw);
            case Right(Instant at) ->
                known.filter(finding -> !finding.withdrawn()).map(finding -> right(finding, judged, at));
            case Open(Instant since) -> Optional.of(late(known, judged, since, Optional.empty()));
            case Seen(Instant at) ->
                Optional.of(known.filter(finding -> finding.state() == FindingState.OPEN)
                        .map(finding -> seen(finding, judged))
                        .orElseGet(() -> late(known, judged, at, Optional.empty())));
            case MendedLate(Instant since, Instant mended) ->
                Optional.of(late(known, judged, since, Optional.of(mended)));
        };
    }

    /** It was found before, on another day: only its words and what it rests on are of today. */
    private static Finding seen(Finding known, Judged judged) {
        return new Finding(
                known.id(),
                known.place(),
                known.about(),
                judged.due().basis(),
                known.dueAt(),
                known.state(),
                known.openedAt(),
                known.mendedAt(),
                known.moved(),
                judged.note());
    }

    /** Mended once: what is changed afterwards and stays right does not mend it again. */
    private static Finding right(Finding known, Judged judged, Instant at) {
        Instant mended = known.mendedAt().orElse(at);
        return late(Optional.of(known), judged, known.dueAt(), Optional.of(mended));
    }

    private static Finding late(Optional<Finding> known, Judged judged, Instant since, Optional<Instant> mended) {
        return new Finding(
                known.map(Finding::id).orElseGet(Ids::next),
                judged.place(),
                judged.about(),
                judged.due().basis(),
                since,
                mended.isPresent() ? FindingState.MENDED_LATE : FindingState.OPEN,
                known.filter(finding -> !finding.withdrawn())
                        .map(Finding::openedAt)
                        .orElse(since),
                mended,
                judged.due().extension().map(MovedDue::by),
                judged.note());
    }
}
