package io.reglament.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * A running PostgreSQL, seen by its superuser: gives it the roles and databases of {@code infra/postgres}, the same
 * files a district's administrator runs. Works on any server, embedded or in a container.
 */
public record Cluster(String host, int port, String superuser, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The address of a database of this cluster, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), superuser, password);
    }

    /** Roles, passwords, and the databases {@code reglament} and {@code keycloak}. May be repeated. */
    public void prepare(Passwords passwords) {
        prepareRoles(passwords);
        createDatabase("reglament");
        create("keycloak", SqlScript.named("keycloak.sql"));
    }

    /** The roles and their passwords alone. May be repeated. */
    public void prepareRoles(Passwords passwords) {
        try (Connection connection = connect("postgres")) {
            run(connection, List.of(SqlScript.named("roles.sql").text()));
            setPassword(connection, "reglament_owner", passwords.owner());
            setPassword(connection, "reglament_app", passwords.app());
            setPassword(connection, "reglament_report", passwords.report());
            setPassword(connection, "keycloak", passwords.keycloak());
        } catch (SQLException e) {
            throw new IllegalStateException("the roles could not be made", e);
        }
    }

    /** A database made and guarded like {@code reglament}, under the given name. May be repeated. */
    public void createDatabase(String name) {
        create(name, SqlScript.named("reglament.sql").forDatabase(name));
        try (Connection connection = connect(name)) {
            run(connection, SqlScript.named("public-schema.sql").statements());
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " could not be guarded", e);
        }
    }

    private void create(String name, SqlScript script) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no database name: " + name);
        }
        List<String> statements = script.statements();
        try (Connection connection = connect("postgres")) {
            run(connection, exists(connection, name) ? statements.subList(1, statements.size()) : statements);
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " could not be made", e);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    // Hashed on this side: the password itself never reaches the server or its log.
    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "Cluster[" + jdbcUrl("") + "]";
    }
}
