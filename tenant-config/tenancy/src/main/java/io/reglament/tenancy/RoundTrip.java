package io.reglament.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Several statements in one trip to the database: the driver sends them together and waits once. What a page or a save
 * needs of several modules goes in one, because most of the cost of a small statement is its trip.
 *
 * <p>Outside a transaction a trip enters the bound school itself and is a transaction of its own. Inside one that is
 * labelled {@link #ENTERS} the first trip enters; a statement sent before it by other means sees no row.
 */
@Component
public class RoundTrip {
    /** Label of a {@code @Transactional} whose first trip enters the school, which saves a trip. */
    public static final String ENTERS = "the-first-trip-enters-the-school";

    private static final String ENTER = "select tenancy.enter_school(?)";

    private final DataSource source;
    private final Translation translation;

    public RoundTrip(DataSource source) {
        this.source = source;
        this.translation = new Translation(source);
    }

    /**
     * Sends them in this order; when one fails, so does the trip.
     *
     * @throws NoSchoolBound when no door bound a school, or said that none is meant
     */
    public Answers send(Ask<?>... asks) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return send(connection, entering(connection), List.of(asks));
        } catch (SQLException e) {
            throw translation.of(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** A trip with one question. */
    public <T> T ask(Ask<T> ask) {
        return send(ask).of(ask);
    }

    /** Danger: a transaction begun for one school must not be entered for another that was bound inside it. */
    private static @Nullable SchoolId entering(Connection connection) {
        SchoolScope scope = SchoolContext.scope().orElseThrow(NoSchoolBound::new);
        if (!(scope instanceof SchoolScope.InSchool(SchoolId school))) {
            return null;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return school;
        }
        Object pending = TransactionSynchronizationManager.getResource(Pending.class);
        return new Pending(connection, school).equals(pending) ? school : null;
    }

    private static Answers send(Connection connection, @Nullable SchoolId school, List<Ask<?>> asks)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(school, asks))) {
            fill(statement, school, asks);
            boolean rows = statement.execute();
            if (school != null) {
                entered(statement, school);
                TransactionSynchronizationManager.unbindResourceIfPossible(Pending.class);
                rows = statement.getMoreResults();
            }
            read(statement, rows, asks);
            return new Answers();
        }
    }

    private static String text(@Nullable SchoolId school, List<Ask<?>> asks) {
        String all = asks.stream().map(Ask::sql).collect(Collectors.joining(";\n"));
        return school == null ? all : ENTER + ";\n" + all;
    }

    private static void fill(PreparedStatement statement, @Nullable SchoolId school, List<Ask<?>> asks)
            throws SQLException {
        int place = 1;
        if (school != null) {
            statement.setInt(place++, school.value());
        }
        for (Ask<?> ask : asks) {
            for (Object parameter : ask.parameters()) {
                StatementCreatorUtils.setParameterValue(statement, place++, SqlTypeValue.TYPE_UNKNOWN, parameter);
            }
        }
    }

    private static void entered(PreparedStatement statement, SchoolId school) throws SQLException {
        try (ResultSet entered = statement.getResultSet()) {
            if (!entered.next() || entered.getInt(1) != school.value()) {
                throw new SQLException("The school was not entered: " + school.value());
            }
        }
    }

    private static void read(PreparedStatement statement, boolean rows, List<Ask<?>> asks) throws SQLException {
        boolean more = rows;
        for (Ask<?> ask : asks) {
            try (ResultSet result = more ? statement.getResultSet() : null) {
                ask.read(result, statement.getUpdateCount());
            }
            more = statement.getMoreResults();
        }
    }

    /** A transaction that has begun for a school and not entered it yet: a resource of its thread, by this class. */
    public record Pending(Connection connection, SchoolId school) {}

    /** Spring's translation of errors, so that a trip fails with the same exceptions as any other statement. */
    private static final class Translation extends JdbcAccessor {
        Translation(DataSource source) {
            setDataSource(source);
        }

        RuntimeException of(SQLException e) {
            var translated = getExceptionTranslator().translate("round trip", null, e);
            return translated == null ? new IllegalStateException(e) : translated;
        }
    }
}
