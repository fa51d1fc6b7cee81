package io.reglament.journal.works;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupView;
import io.reglament.journal.WorkView;
import java.time.Instant;
import java.util.Optional;

/**
 * A work with all that is owed for it.
 *
 * @param missing papers without a mark
 * @param pile papers of its teacher in this form from that day
 * @param completeSince empty while some lack a mark, and where nobody handed a paper in
 */
public record WorkInHand(
        WorkRow work,
        GroupView group,
        Optional<DueMoment> due,
        int missing,
        int pile,
        Optional<Instant> completeSince) {

    public WorkView view() {
        return new WorkView(
                work.id(),
                work.group(),
                work.lesson(),
                work.term(),
                work.teacher(),
                work.date(),
                work.form(),
                work.title(),
                work.weight(),
                work.planned(),
                work.version(),
                due,
                missing,
                pile);
    }
}
