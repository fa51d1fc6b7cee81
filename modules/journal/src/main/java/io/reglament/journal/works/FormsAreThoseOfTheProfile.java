package io.reglament.journal.works;

import io.reglament.regulation.Basis;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Refused;

/** A work has a form of control that the school's profile of its day knows; the form's weight becomes the work's. */
final class FormsAreThoseOfTheProfile {
    private FormsAreThoseOfTheProfile() {}

    static FormOfControl form(Profile profile, String key) {
        return profile.form(key)
                .orElseThrow(() ->
                        new Refused("journal.refused.forms-are-those-of-the-profile", new Basis.NotRegulated(), key))
                .value();
    }
}
