package io.reglament.regulation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In what the bound school's regulation disagrees with itself, with the district's base and with the norms. */
@Service
@Transactional(readOnly = true)
public class RegulationConflicts {
    private final VersionStore store;
    private final ProfileReader reader;

    RegulationConflicts(VersionStore store, ProfileReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * Of a version, whatever its state.
     *
     * @throws ProfileRefused {@code regulation.profile.no-version}
     */
    public List<Conflict> of(int version) {
        VersionStore.Text text =
                store.text(version).orElseThrow(() -> new ProfileRefused("regulation.profile.no-version"));
        return reader.conflicts(text.yaml(), text.base());
    }
}
