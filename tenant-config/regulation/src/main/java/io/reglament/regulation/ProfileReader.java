package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlFault;
import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a school's profile over the district's base: the YAML, then its form, then its sense; all faults at once. */
@Component
final class ProfileReader {
    private static final int MOST_FAULTS = 100;

    private final ClauseRegister register;
    private final ProfileSchema schema = new ProfileSchema();
    private final JsonNode today = root(ProfileResources.base());

    ProfileReader(ClauseRegister register) {
        this.register = register;
    }

    /**
     * Reads what a school brings.
     *
     * @param registered the school's zone on the list of schools, with which the profile must agree
     */
    ProfileReading read(byte[] yaml, String base, Optional<ZoneId> registered) {
        YamlTree tree = YamlReader.read(yaml);
        JsonNode below = below(base);
        List<ProfileFault> faults = faults(tree, below, registered, false);
        return faults.isEmpty()
                ? new ProfileReading.Whole(build(tree.root(), base))
                : new ProfileReading.Broken(faults);
    }

    /** Reads what was read and kept before. */
    Profile reread(String yaml, String base) {
        YamlTree tree = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8));
        return build(tree.root(), base);
    }

    /** In what a text that was read and kept before disagrees with itself, its base and the norms. */
    List<Conflict> conflicts(String yaml, String base) {
        JsonNode school = root(yaml);
        JsonNode below = below(base);
        return new Conflicts(register, build(school, base), school, below).all();
    }

    /** The district's base alone is read by the same rules. */
    List<ProfileFault> faultsOfBase(byte[] base) {
        return faults(YamlReader.read(base), today, Optional.empty(), true);
    }

    /** The base as a whole: a base of an earlier day does not know the parameters that came later. */
    JsonNode below(String base) {
        return ProfileTree.published(today, root(base));
    }

    private List<ProfileFault> faults(YamlTree tree, JsonNode below, Optional<ZoneId> registered, boolean isBase) {
        Stream<ProfileFault> own = tree.faults().stream().map(ProfileReader::fault);
        JsonNode merged = isBase ? ProfileTree.published(below, tree.root()) : ProfileTree.merge(below, tree.root());
        Stream<ProfileFault> further = tree.root().isMissingNode()
                ? Stream.empty()
                : Stream.concat(
                        schema.check(tree).stream(),
                        new ProfileChecks(register, tree, merged, isBase).check(registered).stream());
        List<ProfileFault> faults = inOrder(Stream.concat(own, further));
        if (!faults.isEmpty()) {
            return faults;
        }
        Stream<ProfileFault> locked = isBase ? Stream.empty() : new LockChecks(tree, below).check().stream();
        return inOrder(Stream.concat(new TableChecks(tree, merged).check().stream(), locked));
    }

    private static List<ProfileFault> inOrder(Stream<ProfileFault> faults) {
        return faults.distinct()
                .sorted(Comparator.comparingInt(ProfileFault::line).thenComparingInt(ProfileFault::column))
                .limit(MOST_FAULTS)
                .toList();
    }

    private Profile build(JsonNode school, String base) {
        return new ProfileBuilder(ProfileTree.merge(below(base), school)).build();
    }

    static JsonNode root(String yaml) {
        return YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static ProfileFault fault(YamlFault fault) {
        return new ProfileFault(
                fault.pointer(),
                fault.position().line(),
                fault.position().column(),
                "regulation.fault." + fault.code(),
                fault.arguments());
    }
}
