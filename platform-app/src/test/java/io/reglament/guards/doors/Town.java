package io.reglament.guards.doors;

import io.reglament.guards.Repository;
import io.reglament.identity.Role;
import io.reglament.local.cast.DemoSchool;
import io.reglament.local.cast.DemoSchools;
import io.reglament.rostering.ImportProgress;
import io.reglament.rostering.PutOnAir;
import io.reglament.rostering.PutOnAirOutcome;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.Slug;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/** Two schools, put on air by the only door there is, with one person of each role in both. */
final class Town {
    /** A Tuesday of lessons, in the afternoon in one school and in the morning in the other. */
    static final Instant NOW = Instant.parse("2026-10-13T05:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

    private static final Map<ApplicationContext, Town> BUILT = new ConcurrentHashMap<>();

    private final SchoolOfTown here;
    private final SchoolOfTown there;

    private Town(SchoolOfTown here, SchoolOfTown there) {
        this.here = here;
        this.there = there;
    }

    /** Built once for a context, however many tests ask; the school's time stands at {@link #NOW} afterwards. */
    static Town of(ApplicationContext context) {
        context.getBean(MovableTime.class).set(NOW);
        return BUILT.computeIfAbsent(context, Town::build);
    }

    /** The school whose members ask. */
    SchoolOfTown here() {
        return here;
    }

    /** The school of which they may learn nothing. */
    SchoolOfTown there() {
        return there;
    }

    private static Town build(ApplicationContext context) {
        try {
            Path folder = Files.createTempDirectory("town");
            List<DemoSchool> schools = DemoSchools.write(folder, TODAY);
            return new Town(
                    build(context, named(schools, "smidovich-3")), build(context, named(schools, "bishkek-48")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DemoSchool named(List<DemoSchool> schools, String slug) {
        return schools.stream()
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static SchoolOfTown build(ApplicationContext context, DemoSchool school) {
        String profile = Repository.text(
                Repository.root().resolve("tenant-config/profiles").resolve(school.slug() + ".yaml"));
        PutOnAirOutcome outcome = context.getBean(PutOnAir.class)
                .put(
                        new PutOnAir.Request(
                                new Slug(school.slug()),
                                new SchoolNames(
                                        school.names().getOrDefault("ru", ""),
                                        school.names().getOrDefault("ky", ""),
                                        school.names().getOrDefault("en", "")),
                                ZoneId.of(school.zone()),
                                profile,
                                school.bundle(),
                                LocalDate.of(2026, 9, 1)),
                        ImportProgress.NOBODY);
        if (!(outcome instanceof PutOnAirOutcome.OnAir onAir)) {
            throw new IllegalStateException(school.slug() + " was not taken: " + outcome);
        }
        SchoolId id = onAir.school();
        SchoolOfTown built =
                new SchoolOfTown(id, new Slug(school.slug()), new TownDatabase(context.getBean(TestDatabase.class)));
        for (Role role : Role.values()) {
            built.employ(role);
        }
        return built;
    }
}
