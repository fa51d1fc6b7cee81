package io.reglament.platform.command;

import io.reglament.identity.AccessDesk;
import io.reglament.identity.AccessDesk.Issued;
import io.reglament.identity.AccessDesk.UnknownPeople;
import io.reglament.identity.DirectoryUnavailable;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code access issue}: accounts for named people of schools, and for nobody else. */
@Component
@Command(
        name = "access",
        description = "Lets people in: access issue --file <issue.csv>; access end-link --school … --person …")
class AccessCommand {
    static final String PASSWORD = "REGLAMENT_INITIAL_PASSWORD";

    private final AccessDesk desk;
    private final SchoolRegistry schools;
    private final Console console;

    AccessCommand(AccessDesk desk, SchoolRegistry schools, Console console) {
        this.desk = desk;
        this.schools = schools;
        this.console = console;
    }

    Callable<Integer> issue() {
        return new Issue(desk, schools, console);
    }

    @Command(
            name = "issue",
            description = "columns school,sourcedId; the initial password in " + PASSWORD
                    + "; prints school,sourcedId,username")
    private static final class Issue implements Callable<Integer> {
        private static final int MOST = 5_000;

        private final AccessDesk desk;
        private final SchoolRegistry schools;
        private final Console console;

        @Option(names = "--file", required = true)
        private Path file = Path.of("");

        @Option(names = "--lasting", description = "the password need not be changed at the first sign-in")
        private boolean lasting;

        Issue(AccessDesk desk, SchoolRegistry schools, Console console) {
            this.desk = desk;
            this.schools = schools;
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            String password = System.getenv().getOrDefault(PASSWORD, "");
            if (password.isEmpty()) {
                return console.refuse("platform.access.password", PASSWORD);
            }
            List<String> crooked = crooked();
            if (!crooked.isEmpty()) {
                return console.refuse("platform.access.rows", MOST, String.join(", ", crooked));
            }
            int code = 0;
            for (Map.Entry<String, List<String>> school : bySchool().entrySet()) {
                code = Math.max(code, issue(school.getKey(), school.getValue(), password));
            }
            return code;
        }

        private int issue(String slug, List<String> people, String password) {
            Optional<School> school = Slug.parse(slug).flatMap(schools::find);
            if (school.isEmpty()) {
                return console.refuse("platform.school.unknown", slug);
            }
            try {
                List<Issued> issued =
                        SchoolContext.call(school.get().id(), () -> desk.issue(people, password, !lasting));
                issued.forEach(one -> console.line(slug + "," + one.sourcedId() + "," + one.username()));
                return 0;
            } catch (UnknownPeople | DirectoryUnavailable e) {
                return console.refuse("platform.access.refused", slug, String.valueOf(e.getMessage()));
            }
        }

        /** Numbers of rows without both columns, and of the first row too many; none is passed over in silence. */
        private List<String> crooked() throws IOException {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return IntStream.range(1, lines.size())
                    .filter(row -> row > MOST || lines.get(row).split(",", -1).length < 2)
                    .limit(20)
                    .mapToObj(row -> String.valueOf(row + 1))
                    .toList();
        }

        private Map<String, List<String>> bySchool() throws IOException {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                return lines.skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.groupingBy(
                                cells -> cells[0].strip(),
                                TreeMap::new,
                                Collectors.mapping(cells -> cells[1].strip(), Collectors.toList())));
            }
        }
    }
}
