package io.reglament.compliance.inspections;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The change was typed over a version that no longer stands, or on what is done with. Nothing of it was kept. */
public final class ChangedMeanwhile extends ErrorResponseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Of whichever list the version belongs to. */
    public ChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }
}
