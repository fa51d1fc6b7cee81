package io.reglament.tenancy.wall;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.postgres.Passwords;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server of this test's own, with tenancy's migrations on it and nothing else. */
final class WallDatabase implements AutoCloseable {
    static final String APP = "reglament_app";
    static final String OWNER = "reglament_owner";

    private static final String DATABASE = "wall";

    private final LocalPostgres server;

    private WallDatabase(LocalPostgres server) {
        this.server = server;
    }

    static WallDatabase start(Path directory) {
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "reglament-postgres-18");
        LocalPostgres server =
                LocalPostgres.start(new LocalPostgres.Settings(directory.resolve("data"), binaries, 0, false, 40));
        server.cluster().prepareRoles(new Passwords(password(OWNER), password(APP), "of-report", "of-keycloak"));
        server.cluster().createDatabase(DATABASE);
        WallDatabase database = new WallDatabase(server);
        Flyway.configure()
                .dataSource(database.url(), OWNER, password(OWNER))
                .locations("classpath:db/migration/__root")
                .defaultSchema("migrations")
                .createSchemas(true)
                .load()
                .migrate();
        return database;
    }

    String url() {
        return server.jdbcUrl(DATABASE);
    }

    static String password(String role) {
        return "of-" + role;
    }

    /** As the application's own pool, but of four. */
    HikariDataSource poolOfFour() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url());
        pool.setUsername(APP);
        pool.setPassword(password(APP));
        pool.setMaximumPoolSize(4);
        return new HikariDataSource(pool);
    }

    JdbcClient as(String role) {
        return JdbcClient.create(new DriverManagerDataSource(url(), role, password(role)));
    }

    JdbcClient asSuperuser() {
        return JdbcClient.create(new DriverManagerDataSource(
                url(), server.cluster().superuser(), server.cluster().password()));
    }

    void owner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), OWNER, password(OWNER));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void superuser(String sql) throws SQLException {
        try (Connection connection = server.cluster().connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
