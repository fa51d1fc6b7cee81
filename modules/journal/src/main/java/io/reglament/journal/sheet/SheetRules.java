package io.reglament.journal.sheet;

import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import java.time.LocalDate;

/**
 * The regulation as a sheet needs it: each column by the profile of its own day, as saving judges it.
 *
 * @param day by whose profile the sheet as a whole is shown: today, or the term's nearest day to it
 */
record SheetRules(Profiles profiles, InForceByDay inForce, LocalDate day) {
    Profile on(LocalDate which) {
        return profiles.of(inForce, which);
    }

    Profile ofSheet() {
        return on(day);
    }
}
