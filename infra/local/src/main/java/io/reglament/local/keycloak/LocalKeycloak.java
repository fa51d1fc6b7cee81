package io.reglament.local.keycloak;

import io.reglament.local.process.Child;
import io.reglament.local.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A running Keycloak with the realm of the house. {@link #start} returns at once, {@link #awaitReady} waits. */
public final class LocalKeycloak implements AutoCloseable {

    /**
     * What it is started with.
     *
     * @param home unpacked and optimised
     * @param port of its pages, on 127.0.0.1; the issuer is {@code http://localhost:<port>/realms/reglament}
     * @param jdbcUrl of its own database, without user and password
     * @param baseUrl of the platform: where sign-in returns to
     * @param realm the file with clients and settings, read when the database is empty
     * @param pids where the process id is noted
     */
    public record Settings(
            KeycloakHome home,
            int port,
            int managementPort,
            String jdbcUrl,
            String databaseUser,
            KeycloakSecrets secrets,
            String baseUrl,
            Path realm,
            Path log,
            Path pids) {}

    // The first start makes some ninety tables; on a tired machine that takes its minutes.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final Child child;

    private LocalKeycloak(Settings settings, Child child) {
        this.settings = settings;
        this.child = child;
    }

    public static LocalKeycloak start(Settings settings) {
        settings.home().offer(settings.realm());
        Child.Plan plan = new Child.Plan(
                "Keycloak", KeycloakCommand.of(settings), environment(settings), settings.log(), settings.pids());
        return new LocalKeycloak(settings, Child.start(plan));
    }

    // Options would be seen by everybody on the machine, the environment only by its owner.
    private static Map<String, String> environment(Settings settings) {
        KeycloakSecrets secrets = settings.secrets();
        return Map.of(
                "KC_DB_URL", settings.jdbcUrl(),
                "KC_DB_USERNAME", settings.databaseUser(),
                "KC_DB_PASSWORD", secrets.database(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSecrets.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.admin(),
                "REGLAMENT_BASE_URL", settings.baseUrl(),
                "REGLAMENT_WEB_SECRET", secrets.webClient(),
                "REGLAMENT_ADAPTER_SECRET", secrets.adapterClient());
    }

    /** Returns when it signs people in; a {@link io.reglament.local.console.Trouble} with its log's end otherwise. */
    public LocalKeycloak awaitReady() {
        URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort()));
        new Readiness(health, PATIENCE).await(child);
        return this;
    }

    /** Tells a kept realm the address and the client secrets of today; they may differ from those it was made with. */
    public void adoptAddress() {
        new RealmAddress(settings).adopt();
    }

    /** Lets the demo's administrator of the district sign in; doing it again changes nothing. */
    public void admitDistrict(String password) {
        new DistrictAccount(settings).issue(password);
    }

    public String issuer() {
        return "http://localhost:%d/realms/reglament".formatted(settings.port());
    }

    /** Its process, to be watched. */
    public Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
