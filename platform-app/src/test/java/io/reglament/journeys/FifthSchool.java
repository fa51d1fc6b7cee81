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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school of whose document nobody has heard: it is put on air with the district's base and nothing of its own. */
final class FifthSchool {
    static final String SLUG = "gymnasium-5";
    static final String MATHS = "Математика";

    private static final Path FOLDER = Path.of("target/fifth-school").toAbsolutePath();

    private final Map<String, String> people;
    private final String printed;

    private FifthSchool(Map<String, String> people, String printed) {
        this.people = people;
        this.printed = printed;
    }

    static FifthSchool putOnAir(RunningHouse house) {
        RunningHouse.command("school", "add", "--file", file().toString());
        Map<String, String> people = Map.of(
                "head", post("HEAD"),
                "deputyHead", post("DEPUTY_HEAD"),
                "9-А", teacher("9-А"),
                "4-А", teacher("4-А"));
        String printed = RunningHouse.command(
                Map.of("REGLAMENT_INITIAL_PASSWORD", house.password()),
                "access",
                "issue",
                "--lasting",
                "--file",
                write(
                                "people.csv",
                                Stream.concat(
                                                Stream.of("school,sourcedId"),
                                                people.values().stream().distinct())
                                        .collect(Collectors.joining("\n", "", "\n")))
                        .toString());
        return new FifthSchool(people, printed);
    }

    /** The user name of the head, the deputy head, or of whoever teaches mathematics to a class. */
    String user(String who) {
        return printed.lines()
                .filter(line -> line.startsWith(people.get(who) + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(printed));
    }

    private static String post(String role) {
        return SLUG + "," + new HouseDatabase().text(SLUG, """
                        select p.sourced_id from identity.post o
                        join identity.person p on p.school_id = o.school_id and p.id = o.person_id
                        where o.role = ? order by p.sourced_id limit 1""", role);
    }

    private static String teacher(String label) {
        return SLUG + "," + new HouseDatabase().text(SLUG, """
                        select p.sourced_id from curriculum.group_teaching t
                        join identity.person p on p.school_id = t.school_id and p.id = t.person_id
                        where t.group_id = ?::uuid and not t.gone""", new TimetableOfHouse().group(SLUG, MATHS, label));
    }

    private static Path file() {
        try {
            Files.createDirectories(FOLDER);
            Bundles.write(spec(), FOLDER.resolve("bundle.zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path profile = write("profile.yaml", """
                profile: 1
                time-zone:
                  value: Asia/Bishkek
                  not-regulated: true
                """);
        return write("school.yaml", """
                slug: %s
                names: {ru: Гимназия № 5, ky: № 5 гимназия, en: Gymnasium No. 5}
                zone: Asia/Bishkek
                profile: '%s'
                bundle: bundle.zip
                on-air: 2026-11-18
                """.formatted(SLUG, profile));
    }

    private static BundleSpec spec() {
        return new BundleSpec(
                SLUG,
                5,
                "Гимназия № 5",
                Country.KYRGYZSTAN,
                50,
                1,
                5 * BundleSpec.GRADES,
                5,
                List.of(new TermBand(1, 11, TermPlan.EIGHT_PERIODS)),
                LocalDate.of(2026, 9, 1),
                List.of());
    }

    private static Path write(String name, String text) {
        try {
            return Files.writeString(FOLDER.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
