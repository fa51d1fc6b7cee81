package io.reglament.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The launcher in a process of its own, on ports of its own, with data of its own. One for all journeys. */
final class RunningHouse {
    /** A Friday afternoon in the school of the pictures, when it has lived for a term. */
    static final String LIVED_UNTIL = "2026-12-04T05:00:00Z";

    private static final int FIRST_PORT = 29_300;
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path VAR = Path.of("target/journeys").toAbsolutePath();
    private static final Pattern ACCOUNT = Pattern.compile("    ([a-z0-9]+\\.[a-z0-9-]+) +(.+?)  +([a-zA-Z]+)  .*");
    private static final Pattern PASSWORD = Pattern.compile(".*with the password (\\S+)");

    private static RunningHouse running;
    private static boolean opened;

    private final Process launcher;
    private final Map<String, List<String>> users = new HashMap<>();
    private String password = "";
    private final List<String> told = new ArrayList<>();

    private RunningHouse(Process launcher) {
        this.launcher = launcher;
    }

    /**
     * Whether the schools of this run have lived since September, as the demo's have, instead of being new to their
     * journals: {@code -Dreglament.house=lived}. Only pages are looked at in such a house.
     */
    static boolean lived() {
        return "lived".equals(System.getProperty("reglament.house"));
    }

    /** The house, opened at the first call with empty data. */
    static synchronized RunningHouse get() {
        if (running == null && opened) {
            throw new IllegalStateException("The house did not open at the first journey");
        }
        if (running == null) {
            opened = true;
            try {
                EmptyPlace.prepare(ROOT, VAR);
                running = lived() ? open("--at", LIVED_UNTIL) : open("--newcomers", "--at", "2026-11-19T06:00:00Z");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> running.stop()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** Opens it again on the data that are there, after parts of it were killed. */
    static synchronized RunningHouse again(String at) throws IOException {
        running = open("--at", at);
        return running;
    }

    String base() {
        return "http://localhost:" + FIRST_PORT;
    }

    String password() {
        return password;
    }

    /** A user name of the cast: school and role as the launcher's table has them; the first of several. */
    String user(String school, String role) {
        return users(school, role).getFirst();
    }

    List<String> users(String school, String role) {
        return users.getOrDefault(school + " " + role, List.of());
    }

    /** A secret of this house, by its name in the launcher's file. */
    static String secret(String name) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(VAR.resolve("secrets.properties"))) {
            secrets.load(file);
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + (FIRST_PORT + 3) + "/realms/reglament";
    }

    /** The key that the school's roster has for a user of the cast. */
    static String sourcedId(String user) {
        try (Stream<String> lines = Files.lines(VAR.resolve("state/sign-ins.tsv"))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(cells -> cells[5].equals(user))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a sub-command of the launcher beside this house, and answers what it printed. */
    static String command(String... arguments) {
        return command(Map.of(), arguments);
    }

    /** The same with more in its environment. */
    static String command(Map<String, String> environment, String... arguments) {
        List<String> command = launcher();
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The command failed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> launcher() {
        Path local = ROOT.resolve("infra/local/target");
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx192m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dreglament.root=" + ROOT,
                "-Dreglament.var=" + VAR,
                "-cp",
                VAR.resolve("launcher") + ":" + local.resolve("lib") + "/*",
                "io.reglament.local.Run"));
    }

    /** Where the launcher wrote a pid of one of its parts: postgres, keycloak, platform. */
    long pid(String part) {
        try (Stream<Path> files = Files.list(VAR.resolve("run"))) {
            Path file = files.filter(path -> path.getFileName().toString().equals(part + ".pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readString(file).strip().split("\\s+", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the house's PostgreSQL answers. */
    static String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + (FIRST_PORT + 2) + "/reglament";
    }

    static Path var() {
        return VAR;
    }

    void moveClock(String instant) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + (FIRST_PORT + 1) + "/actuator/schoolclock"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"at\":\"" + instant + "\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The clock did not move: " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the launcher itself has ended, as it does when a part of it was killed. */
    void awaitEnd() throws InterruptedException {
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The launcher did not end");
        }
    }

    void kill() {
        launcher.destroyForcibly();
    }

    synchronized void stop() {
        launcher.destroy();
        try {
            launcher.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        launcher.destroyForcibly();
    }

    private static RunningHouse open(String... options) throws IOException {
        List<String> command = launcher();
        command.addAll(List.of("--movable-clock", "--ports-from", String.valueOf(FIRST_PORT)));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // All that the launcher starts inherits it: none lives long enough for the second compiler to pay.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        RunningHouse house = new RunningHouse(builder.start());
        house.awaitOpen();
        return house;
    }

    private void awaitOpen() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        String school = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            told.add(line);

            Matcher secret = PASSWORD.matcher(line);
            Matcher account = ACCOUNT.matcher(line);
            if (secret.matches()) {
                password = secret.group(1);
            } else if (account.matches()) {
                school = account.group(1).substring(account.group(1).indexOf('.') + 1);
                users.computeIfAbsent(school + " " + account.group(3), key -> new ArrayList<>())
                        .add(account.group(1));
            }
            if (line.startsWith("Ctrl-C")) {
                drain(lines);
                return;
            }
        }
        throw new IllegalStateException("The house did not open:\n" + String.join("\n", told));
    }

    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> {
            try {
                while (lines.readLine() != null) {
                    // What the launcher says later is in its logs; a full pipe would stop it.
                }
            } catch (IOException e) {
                // The launcher ended.
            }
        });
    }
}
