package io.reglament.local.place;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens, all on the loopback. */
public record Ports(
        int platform, int management, int postgres, int keycloak, int keycloakManagement, int smtp, int mail) {

    public static final Ports USUAL = new Ports(8080, 8090, 54320, 8180, 8190, 2525, 8025);

    /** Seven ports in a row: what tests use, several houses beside each other. */
    public static Ports from(int first) {
        return new Ports(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6);
    }

    public String baseUrl() {
        return "http://localhost:" + platform;
    }

    /** Where the mail that was caught is read. */
    public String mailUrl() {
        return "http://localhost:" + mail;
    }

    public String issuer() {
        return "http://localhost:" + keycloak + "/realms/reglament";
    }

    /** Notes them for commands that come later, to this house or to its data. */
    public void remember(Var var) {
        try {
            Files.writeString(
                    file(var),
                    platform + " " + management + " " + postgres + " " + keycloak + " " + keycloakManagement + " "
                            + smtp + " " + mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the last start; the usual ones when there was none. */
    public static Ports remembered(Var var) {
        try {
            int[] ports = Arrays.stream(Files.readString(file(var)).strip().split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6]);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return USUAL;
        }
    }

    private static Path file(Var var) {
        return var.run().resolve("ports");
    }

    /** Refuses with the port, its holder where the system tells, and the option that changes it. */
    public void demandFree() {
        options().forEach((option, port) -> {
            if (!free(port)) {
                throw new Trouble("port %d is taken%s: choose another with %s"
                        .formatted(
                                port, PortHolder.of(port).map(h -> " by " + h).orElse(""), option));
            }
        });
    }

    private Map<String, Integer> options() {
        Map<String, Integer> options = new LinkedHashMap<>();
        options.put("--port", platform);
        options.put("--management-port", management);
        options.put("--postgres-port", postgres);
        options.put("--keycloak-port", keycloak);
        options.put("--keycloak-management-port", keycloakManagement);
        options.put("--smtp-port", smtp);
        options.put("--mail-port", mail);
        return options;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of the last run may still linger on the port.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
