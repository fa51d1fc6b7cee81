package io.reglament.local.demo;

import io.reglament.local.cast.CastMember;
import io.reglament.local.cast.DemoSchool;
import io.reglament.local.cast.DemoSchools;
import io.reglament.local.lived.Parts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The generator's schools, each with the profile of its name. */
final class DemoCast {

    private DemoCast() {}

    /** Writes the bundles of the school year the day falls in. */
    static List<OnAir> write(Path directory, Path profiles, LocalDate today) {
        return DemoSchools.write(directory, today).stream()
                .map(school -> onAir(school, profiles))
                .toList();
    }

    private static OnAir onAir(DemoSchool school, Path profiles) {
        return new OnAir(
                school.slug(),
                names(school.names()),
                school.zone(),
                profiles.resolve(school.slug() + ".yaml"),
                school.bundle(),
                school.cast().stream().map(DemoCast::person).toList(),
                new Parts(
                        Set.of(school.parts().late()),
                        Set.copyOf(school.parts().diligent()),
                        Set.of(school.parts().sick())));
    }

    private static OnAir.Names names(Map<String, String> names) {
        return new OnAir.Names(name(names, "ru"), name(names, "ky"), name(names, "en"));
    }

    private static String name(Map<String, String> names, String language) {
        return Objects.requireNonNull(names.get(language), language);
    }

    private static OnAir.Person person(CastMember member) {
        return new OnAir.Person(member.sourcedId(), member.fullName(), member.role(), member.note());
    }
}
