package io.reglament.rostering;

import io.reglament.identity.Tally;
import io.reglament.regulation.ProfileFault;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.tenancy.SchoolId;
import java.util.List;

/** What became of putting a school on air. */
public sealed interface PutOnAirOutcome {
    /** The school is there, with what its bundle brought. */
    record OnAir(SchoolId school, List<Tally> tallies) implements PutOnAirOutcome {
        public OnAir {
            tallies = List.copyOf(tallies);
        }
    }

    /**
     * Nothing was kept.
     *
     * @param slugTaken a school with this slug is there already
     */
    record Refused(List<ProfileFault> profile, List<Place> bundle, boolean slugTaken) implements PutOnAirOutcome {
        public Refused {
            profile = List.copyOf(profile);
            bundle = List.copyOf(bundle);
        }
    }
}
