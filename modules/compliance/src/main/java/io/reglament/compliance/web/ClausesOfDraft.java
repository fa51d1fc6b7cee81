package io.reglament.compliance.web;

import io.reglament.regulation.Profile;
import io.reglament.regulation.Trials;
import io.reglament.web.ClausesOfPage;
import org.springframework.stereotype.Component;

/** A draft's own clauses have words on the pages about it, and on no other. */
@Component
class ClausesOfDraft {
    private final Trials trials;

    ClausesOfDraft(Trials trials) {
        this.trials = trials;
    }

    void show(int version) {
        trials.draft(version).map(trials::profile).map(Profile::clauses).ifPresent(ClausesOfPage::show);
    }
}
