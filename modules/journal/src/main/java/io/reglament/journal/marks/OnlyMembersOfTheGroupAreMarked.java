package io.reglament.journal.marks;

import io.reglament.curriculum.Stay;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Only who belongs to the group on the day of the work gets a mark for it. */
final class OnlyMembersOfTheGroupAreMarked {
    private OnlyMembersOfTheGroupAreMarked() {}

    static Optional<Refused> broken(List<Stay> stays, LocalDate day) {
        boolean member = stays.stream().anyMatch(stay -> stay.holds(day));
        return member
                ? Optional.empty()
                : Optional.of(new Refused(
                        "journal.refused.only-members-of-the-group-are-marked", new Basis.NotRegulated(), day));
    }
}
