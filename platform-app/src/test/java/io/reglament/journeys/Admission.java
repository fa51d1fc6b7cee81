package io.reglament.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Teachers who are not of the demo's cast, let in all at once by the command a district uses. */
final class Admission {
    private static final List<Wanted> WANTED = List.of(
            new Wanted("netschool", "Русский язык", "9-А"),
            new Wanted(BigSchool.SLUG, "Русский язык", "6-А"),
            new Wanted(BigSchool.SLUG, "Математика", "9-А"));

    private static Map<Wanted, String> users = Map.of();

    private Admission() {}

    /** Whoever teaches a subject to a group. */
    private record Wanted(String school, String subject, String label) {}

    /** The user name of a teacher, who has the house's password. */
    static synchronized String teacher(RunningHouse house, String school, String subject, String label) {
        if (users.isEmpty()) {
            users = issued(house);
        }
        String user = users.get(new Wanted(school, subject, label));
        if (user == null) {
            throw new IllegalArgumentException("Nobody asked to let them in: " + school + " " + subject + " " + label);
        }
        return user;
    }

    private static Map<Wanted, String> issued(RunningHouse house) {
        BigSchool.putOnAir();
        Map<Wanted, String> people = WANTED.stream().collect(Collectors.toMap(Function.identity(), Admission::person));
        String printed = RunningHouse.command(
                Map.of("REGLAMENT_INITIAL_PASSWORD", house.password()),
                "access",
                "issue",
                "--lasting",
                "--file",
                file(people).toString());
        return people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> user(printed, entry.getValue())));
    }

    /** As the command's file has it: the school and the sender's key. */
    private static String person(Wanted wanted) {
        String group = new TimetableOfHouse().group(wanted.school(), wanted.subject(), wanted.label());
        return wanted.school() + "," + new HouseDatabase().text(wanted.school(), """
                        select p.sourced_id from curriculum.group_teaching t
                        join identity.person p on p.school_id = t.school_id and p.id = t.person_id
                        where t.group_id = ?::uuid and not t.gone""", group);
    }

    private static Path file(Map<Wanted, String> people) {
        try {
            return Files.writeString(
                    Path.of("target/newcomers.csv").toAbsolutePath(),
                    "school,sourcedId\n" + String.join("\n", people.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String user(String printed, String person) {
        return printed.lines()
                .filter(line -> line.startsWith(person + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(printed));
    }
}
