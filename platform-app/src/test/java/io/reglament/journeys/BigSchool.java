package io.reglament.journeys;

import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.local.cast.Country;
import io.reglament.local.cast.TermBand;
import io.reglament.local.cast.TermPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A school with twenty-five students in every class that lives by NetSchool's regulation; put on air once. */
final class BigSchool {
    static final String SLUG = "classes-of-25";

    private static final Path FOLDER = Path.of("target/big-school").toAbsolutePath();
    private static boolean onAir;

    private BigSchool() {}

    static synchronized void putOnAir() {
        if (!onAir) {
            RunningHouse.command("school", "add", "--file", file().toString());
            onAir = true;
        }
    }

    private static Path file() {
        try {
            Files.createDirectories(FOLDER);
            Bundles.write(spec(), FOLDER.resolve("bundle.zip"));
            return Files.writeString(FOLDER.resolve("school.yaml"), """
                    slug: %s
                    names: {ru: Школа больших классов, ky: Чоң класстар мектеби, en: School of Big Classes}
                    zone: Europe/Moscow
                    profile: '%s'
                    bundle: bundle.zip
                    on-air: 2026-11-18
                    """.formatted(SLUG, profile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path profile() {
        return Path.of("../tenant-config/profiles/netschool.yaml")
                .toAbsolutePath()
                .normalize();
    }

    private static BundleSpec spec() {
        return new BundleSpec(
                SLUG,
                25,
                "Школа больших классов",
                Country.RUSSIA,
                5,
                1,
                25 * BundleSpec.GRADES,
                5,
                List.of(new TermBand(1, 9, TermPlan.QUARTERS), new TermBand(10, 11, TermPlan.HALF_YEARS)),
                LocalDate.of(2026, 9, 1),
                List.of());
    }
}
