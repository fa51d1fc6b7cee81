package io.reglament.regulation;

import io.reglament.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bound school's texts, over every base that holds from a day on: none of them may be left with a fault. */
@Component
final class UnderTheDistrict {
    static final String LOCKED = "regulation.fault.locked";

    private final BaseStore store;
    private final Bases bases;
    private final ProfileReader reader;
    private final SchoolRegistry schools;

    UnderTheDistrict(BaseStore store, Bases bases, ProfileReader reader, SchoolRegistry schools) {
        this.store = store;
        this.bases = bases;
        this.reader = reader;
        this.schools = schools;
    }

    Optional<BaseMark> mark(LocalDate day) {
        return store.on(day);
    }

    /** What it comes to on that day, or what is wrong with it then or later. */
    ProfileReading read(byte[] yaml, LocalDate from) {
        Optional<ZoneId> zone = Optional.of(schools.current().zone());
        Optional<ProfileReading> first = Optional.empty();
        for (String base : bases.from(from, ProfileResources.base())) {
            ProfileReading reading = reader.read(yaml, base, zone);
            if (reading instanceof ProfileReading.Broken) {
                return reading;
            }
            first = first.or(() -> Optional.of(reading));
        }
        return first.orElseThrow();
    }

    /**
     * Refuses what was whole when it was handed in and is not so any more.
     *
     * @throws ProfileRefused {@code regulation.profile.locked} with both sides, or {@code regulation.profile.base}
     */
    void require(String yaml, LocalDate from) {
        if (read(yaml.getBytes(StandardCharsets.UTF_8), from) instanceof ProfileReading.Broken broken) {
            ProfileFault fault = broken.faults().getFirst();
            throw fault.code().equals(LOCKED)
                    ? new ProfileRefused(
                            "regulation.profile.locked",
                            fault.pointer(),
                            fault.args().get(0),
                            fault.args().get(1),
                            fault.args().get(2),
                            fault.args().get(3))
                    : new ProfileRefused("regulation.profile.base", fault.pointer());
        }
    }
}
