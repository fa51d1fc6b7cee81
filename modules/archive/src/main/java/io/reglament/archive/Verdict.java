package io.reglament.archive;

import java.util.List;
import java.util.Optional;

/**
 * What reading a package showed.
 *
 * @param deviations empty when it is whole
 * @param manifest empty when it could not be read
 * @param sha256 of the whole file as it lies there
 */
public record Verdict(List<Deviation> deviations, Optional<Manifest> manifest, String sha256) {
    public Verdict {
        deviations = List.copyOf(deviations);
    }

    /** Nothing deviates. */
    public boolean whole() {
        return deviations.isEmpty() && manifest.isPresent();
    }
}
