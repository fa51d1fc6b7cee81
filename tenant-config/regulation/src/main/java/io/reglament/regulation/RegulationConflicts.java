package io.reglament.regulation;

import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In what the bound school's regulation disagrees with itself and with what stands above it, and how that is resolved. */
@Service
@Transactional
public class RegulationConflicts {
    private static final int MOST_WORDS = 1_000;

    private final VersionStore store;
    private final Bases bases;
    private final SchoolRegistry schools;
    private final ProfileReader reader;
    private final Resolutions resolutions;
    private final Profiles profiles;
    private final SchoolClock clock;

    RegulationConflicts(
            VersionStore store,
            Bases bases,
            SchoolRegistry schools,
            ProfileReader reader,
            Resolutions resolutions,
            Profiles profiles,
            SchoolClock clock) {
        this.store = store;
        this.bases = bases;
        this.schools = schools;
        this.reader = reader;
        this.resolutions = resolutions;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Of a version, whatever its state; empty where there is none of that number. */
    @Transactional(readOnly = true)
    public Optional<List<Conflict>> of(int version) {
        return store.text(version).map(this::found);
    }

    /** A base that the district has published and that is not in force yet is looked at too. */
    private List<Conflict> found(VersionStore.Text text) {
        Map<String, Conflict> found = new LinkedHashMap<>();
        for (String base : bases.from(clock.today(schools.current().zone()), text.base())) {
            reader.conflicts(text.yaml(), base).forEach(each -> found.putIfAbsent(each.key(), each));
        }
        return List.copyOf(found.values());
    }

    /** How those were resolved that the profile itself does not decide, by their key. */
    @Transactional(readOnly = true)
    public Map<String, Resolution> resolved(int version) {
        return resolutions.of(version);
    }

    /**
     * Approves a draft together with how its conflicts are to be read; or does neither.
     *
     * @param words by the key of a conflict that the profile does not decide; others are passed over
     * @throws ProfileRefused {@code regulation.profile.conflicts} when one of them stays without words, or as
     *     {@link Profiles#approve} does
     */
    public void approve(int version, LocalDate from, ApprovalOrder order, Map<String, String> words, UUID by) {
        List<String> open = of(version).orElse(List.of()).stream()
                .filter(conflict -> !conflict.decided() && conflict.kind() != Conflict.Kind.LOCKED)
                .map(Conflict::key)
                .distinct()
                .toList();
        Instant at = clock.now();
        for (String key : open) {
            String said = words.getOrDefault(key, "").strip();
            if (said.isEmpty() || said.length() > MOST_WORDS) {
                throw new ProfileRefused("regulation.profile.conflicts");
            }
            resolutions.add(version, key, said, by, at);
        }
        profiles.approve(version, from, order, by);
    }
}
