package io.reglament.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Lets people in who are not of the demo's cast, by the command a district uses. */
final class Admission {
    private Admission() {}

    /** @return the user name, which has the house's password */
    static String of(RunningHouse house, String school, String sourcedId) {
        Path file = Path.of("target/newcomer.csv").toAbsolutePath();
        try {
            Files.writeString(file, "school,sourcedId\n" + school + "," + sourcedId + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String printed = RunningHouse.command(
                Map.of("REGLAMENT_INITIAL_PASSWORD", house.password()),
                "access",
                "issue",
                "--lasting",
                "--file",
                file.toString());
        return printed.lines()
                .filter(line -> line.startsWith(school + "," + sourcedId + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(printed));
    }

    /** The one who teaches a group, let in. */
    static String teacher(RunningHouse house, String school, String group) {
        String sourcedId = new HouseDatabase().text(school, """
                select p.sourced_id from curriculum.group_teaching t
                join identity.person p on p.school_id = t.school_id and p.id = t.person_id
                where t.group_id = ?::uuid and not t.gone""", group);
        return of(house, school, sourcedId);
    }
}
