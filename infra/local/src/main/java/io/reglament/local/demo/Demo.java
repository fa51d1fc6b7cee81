package io.reglament.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.cast.DemoSchools;
import io.reglament.local.living.LivingDay;
import io.reglament.local.place.Var;
import io.reglament.local.platform.LocalPlatform;
import io.reglament.local.process.Child;
import io.reglament.local.process.Telling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the demo's schools on air with {@code school add} and lets its cast in with {@code access issue}. The two are
 * remembered apart: the second needs Keycloak, and a start may be cut off between them.
 *
 * @param run starts a command; the caller stops it when it is itself stopped
 */
public record Demo(Var var, Path profiles, LocalPlatform platform, Function<Child.Plan, Telling> run) {

    /**
     * Writes the bundles and imports them, all schools or none; each line of progress is passed on.
     *
     * @param lived whether they are to have lived from the first day of their year; else they are newcomers
     */
    public void putOnAir(Instant now, ZoneId here, boolean lived, Consumer<String> progress) {
        LocalDate today = LocalDate.ofInstant(now, here);
        List<OnAir> schools = DemoCast.write(var.demo(), profiles, today);
        // Before the import: afterwards the database is no longer empty, and nobody would make the list again.
        signIns().keep(schools.stream().flatMap(Demo::rows).toList());
        Life.toLive(var).keep(lived ? schools.stream().map(s -> s.toLive(now)).toList() : List.of());
        List<String> command = new ArrayList<>(List.of("school", "add"));
        // A newcomer begins with the last school day: its deputy head finds something late, and not a whole autumn.
        LocalDate from = lived ? DemoSchools.yearStart(today) : LivingDay.lastUpTo(today.minusDays(1));
        for (OnAir school : schools) {
            command.addAll(List.of(
                    "--file", write(school.slug() + ".yaml", school.yaml(from)).toString()));
        }
        run.apply(platform.plan("school add", command, Map.of())).read(progress);
    }

    /** Whether there is a cast that waits for its accounts. */
    public boolean awaitsAccess() {
        return signIns().rows().stream().anyMatch(r -> r.username().isEmpty());
    }

    /** Makes the accounts; running it again changes nothing that is right. */
    public void issueAccess(String password) {
        List<String> issued = new ArrayList<>();
        List<String> command =
                List.of("access", "issue", "--lasting", "--file", writeCast().toString());
        run.apply(platform.plan("access issue", command, Map.of("REGLAMENT_INITIAL_PASSWORD", password)))
                .read(issued::add);
        signIns().keep(SignIns.named(signIns().rows(), issued));
    }

    /** The table of who can sign in; empty when there is no demo. */
    public List<String> table() {
        return SignInTable.of(
                signIns().rows().stream().filter(r -> !r.username().isEmpty()).toList());
    }

    private SignIns signIns() {
        return new SignIns(var.state().resolve("sign-ins.tsv"));
    }

    private static Stream<SignIns.Row> rows(OnAir school) {
        return school.cast().stream()
                .map(p -> new SignIns.Row(school.slug(), p.sourcedId(), p.fullName(), p.role(), p.note(), ""));
    }

    private Path writeCast() {
        StringBuilder csv = new StringBuilder("school,sourcedId\n");
        signIns()
                .rows()
                .forEach(r ->
                        csv.append(r.school()).append(',').append(r.sourcedId()).append('\n'));
        return write("cast.csv", csv.toString());
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(var.demo()).resolve(name), text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
