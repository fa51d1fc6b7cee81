package io.reglament.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets people in with the ordinary command and keeps their user names. */
final class Accounts {
    private final Map<String, String> usernames = new HashMap<>();

    private Accounts() {}

    /** Issues accounts to those who have none; lines are {@code slug,sourcedId}. */
    static Accounts issue(Premises premises, List<String> people) {
        Accounts accounts = new Accounts();
        try {
            Path file = premises.var().demo().resolve("bench-accounts.csv");
            Files.writeString(file, "school,sourcedId\n" + String.join("\n", people) + "\n");
            premises.awaitSignOn().run();
            premises.command(
                            "access issue",
                            List.of("access", "issue", "--lasting", "--file", file.toString()),
                            Map.of(
                                    "REGLAMENT_INITIAL_PASSWORD",
                                    premises.secrets().demoPassword()))
                    .forEach(accounts::keep);
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(int school, String person) {
        return Plan.slug(school) + "," + person;
    }

    String username(int school, String person) {
        String username = usernames.get(line(school, person));
        if (username == null) {
            throw new IllegalStateException("no account of " + person + " in " + school);
        }
        return username;
    }

    private void keep(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length == 3) {
            usernames.put(parts[0] + "," + parts[1], parts[2]);
        }
    }
}
