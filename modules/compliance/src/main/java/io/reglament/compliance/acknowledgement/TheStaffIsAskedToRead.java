package io.reglament.compliance.acknowledgement;

import io.reglament.regulation.ProfileChangeListener;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Everybody with a post hears of a new version, and where to confirm that they have read it. */
@Component
class TheStaffIsAskedToRead implements ProfileChangeListener {
    private final Acknowledgements acknowledgements;

    TheStaffIsAskedToRead(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Override
    public void profileActivated(LocalDate from) {
        // A version that a school is put on air with was read on paper.
    }

    @Override
    public void versionApproved(int version, LocalDate from) {
        acknowledgements.ask(version, from);
    }
}
