package io.reglament.regulation;

import io.reglament.regulation.Origin.Kind;
import io.reglament.regulation.VersionStore.Stored;
import io.reglament.regulation.VersionStore.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Says of each value of the bound school whether it is its own or the district's. */
@Service
@Transactional(readOnly = true)
public class ValueOrigins {
    private final VersionStore store;
    private final Bases bases;
    private final ProfileReader reader;
    private final ParsedProfiles parsed;

    ValueOrigins(VersionStore store, Bases bases, ProfileReader reader, ParsedProfiles parsed) {
        this.store = store;
        this.bases = bases;
        this.reader = reader;
        this.parsed = parsed;
    }

    /** By the pointers of the entries of the profile that holds on a day. */
    public Map<String, Origin> on(LocalDate day) {
        Stored stored = store.inForce(day).orElseThrow(() -> new ProfileRefused("regulation.profile.none"));
        Text text = store.text(stored.version()).orElseThrow();
        JsonNode school = ProfileReader.root(text.yaml());
        JsonNode below = reader.below(bases.on(day, text.base()));
        int base = stored.base().map(BaseMark::version).orElse(0);
        Profile profile = parsed.get(stored);
        Map<String, Origin> origins = new HashMap<>();
        profile.entries().forEach(entry -> origins.put(entry.pointer(), of(entry, school, base)));
        Parameters.all()
                .forEach(parameter -> lines(parameter, profile, school, below, base)
                        .forEach((pointer, origin) -> origins.replace(pointer, origin)));
        return Map.copyOf(origins);
    }

    private static Map<String, Origin> lines(
            Parameter<?> parameter, Profile profile, JsonNode school, JsonNode below, int base) {
        JsonNode given = below.at(parameter.pointer());
        boolean locked = BaseConflicts.isLocked(given);
        boolean own = !locked && school.at(parameter.pointer()).isContainer();
        List<Settings.Line> lines = profile.lines(parameter);
        Map<String, Origin> origins = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            Settings.Line each = lines.get(line);
            JsonNode node = given.isArray() ? given.path(line) : given;
            Entry entry = Entries.entry(profile, parameter, each.scope(), each.read(parameter));
            Kind kind = own ? Kind.OWN : locked ? Kind.LOCKED : Kind.INHERITED;
            origins.put(
                    entry.pointer(),
                    new Origin(kind, base, own ? "" : node.path("source").asString("")));
        }
        return origins;
    }

    /** Of what is no parameter: a clause is the school's, and so is whatever stands in its text. */
    private static Origin of(Entry entry, JsonNode school, int base) {
        boolean own = entry.value().basis().clause().isPresent()
                || !school.at(entry.pointer()).isMissingNode();
        return new Origin(own ? Kind.OWN : Kind.INHERITED, base, "");
    }
}
