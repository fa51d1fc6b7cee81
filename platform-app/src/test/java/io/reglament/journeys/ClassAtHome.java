package io.reglament.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The class that the cast's class teacher leads, a student of it, and a parent of that student, let in by the command a
 * district uses.
 *
 * @param leader the class teacher's user name
 * @param parent the parent's user name; the password is the house's
 */
record ClassAtHome(String leader, String schoolClass, String student, String parent) {
    private static final Map<String, ClassAtHome> KNOWN = new HashMap<>();

    private record Kin(String schoolClass, String student, String guardian) {}

    static synchronized ClassAtHome of(RunningHouse house, String school) {
        return KNOWN.computeIfAbsent(school, slug -> letIn(house, slug));
    }

    private static ClassAtHome letIn(RunningHouse house, String school) {
        String leader = house.user(school, "classTeacher");
        Kin kin = kin(school, leader);
        String printed = RunningHouse.command(
                Map.of("REGLAMENT_INITIAL_PASSWORD", house.password()),
                "access",
                "issue",
                "--lasting",
                "--file",
                file(school, kin).toString());
        String parent = printed.lines()
                .filter(line -> line.startsWith(school + "," + kin.guardian() + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(printed));
        return new ClassAtHome(leader, kin.schoolClass(), kin.student(), parent);
    }

    private static Kin kin(String school, String leader) {
        return new HouseDatabase()
                .all(
                        school,
                        (row, number) -> new Kin(row.getString(1), row.getString(2), row.getString(3)),
                        """
                        select t.class_id, m.person_id, g.sourced_id from curriculum.class_teaching t
                        join identity.person l on l.school_id = t.school_id and l.id = t.person_id
                        join curriculum.class_membership m on m.school_id = t.school_id and m.class_id = t.class_id
                        join identity.guardianship k on k.school_id = m.school_id and k.student_id = m.person_id
                        join identity.person g on g.school_id = k.school_id and g.id = k.guardian_id and g.active
                        where l.sourced_id = ? order by m.person_id limit 1""",
                        RunningHouse.sourcedId(leader))
                .getFirst();
    }

    private static Path file(String school, Kin kin) {
        try {
            return Files.writeString(
                    Path.of("target/parent.csv").toAbsolutePath(),
                    "school,sourcedId\n" + school + "," + kin.guardian() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
