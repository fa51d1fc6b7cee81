package io.reglament.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Outside a transaction a trip enters the bound school itself and is a transaction of its own: it says so at its
 * beginning and end, because the driver may part a trip in two (of what it expects to be answered at length, it waits
 * for what was sent before), and what no transaction holds together would then be neither in the school nor undone.
 * Inside one that is labelled {@link #ENTERS} the first trip enters; a statement sent before it by other means sees no
 * row.
 */
@Component
public class RoundTrip {
    /** Label of a {@code @Transactional} whose first trip enters the school, which saves a trip. */
    public static final String ENTERS = "the-first-trip-enters-the-school";

    private static final String BEGIN = "start transaction";
    private static final String ENTER = "select tenancy.enter_school(?)";
    private static final String END = "commit";

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
            Frame frame = new Frame(alone(), entering(connection));
            return frame.alone()
                    ? transaction(connection, frame, List.of(asks))
                    : send(connection, frame, List.of(asks));
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
        if (alone()) {
            return school;
        }
        Object pending = TransactionSynchronizationManager.getResource(Pending.class);
        return new Pending(connection, school).equals(pending) ? school : null;
    }

    private static boolean alone() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Danger: the connection goes back to its pool, where an open transaction would be that of whoever comes next. */
    private static Answers transaction(Connection connection, Frame frame, List<Ask<?>> asks) throws SQLException {
        try {
            return send(connection, frame, asks);
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Exception cause) throws SQLException {
        try (Statement rollback = connection.createStatement()) {
            rollback.execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e);
            connection.abort(Runnable::run);
        }
    }

    private static Answers send(Connection connection, Frame frame, List<Ask<?>> asks) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(frame.around(asks))) {
            fill(statement, frame.school(), asks);
            boolean rows = statement.execute();
            if (frame.alone()) {
                rows = statement.getMoreResults();
            }
            if (frame.school() != null) {
                entered(statement, frame.school());
                TransactionSynchronizationManager.unbindResourceIfPossible(Pending.class);
                rows = statement.getMoreResults();
            }
            read(statement, rows, asks);
            return new Answers();
        }
    }

    private static void fill(PreparedStatement statement, @Nullable SchoolId school, List<Ask<?>> asks)
            throws SQLException {
        int place = 1;
        if (school != null) {
            statement.setInt(place++, school.value());
        }
        for (Ask<?> ask : asks) {
            for (Object parameter : ask.parameters()) {
                set(statement, place++, parameter);
            }
        }
    }

    /** A moment goes with its zone: of a bare timestamp the driver asks the server for the type, which is one wait more. */
    private static void set(PreparedStatement statement, int place, @Nullable Object parameter) throws SQLException {
        if (parameter instanceof Timestamp moment) {
            statement.setObject(place, moment.toInstant().atOffset(ZoneOffset.UTC));
        } else {
            StatementCreatorUtils.setParameterValue(statement, place, SqlTypeValue.TYPE_UNKNOWN, parameter);
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

    /**
     * What is said before and after the asks.
     *
     * @param alone whether the trip is a transaction of its own
     * @param school that which it enters, if it does
     */
    private record Frame(boolean alone, @Nullable SchoolId school) {
        String around(List<Ask<?>> asks) {
            Stream<String> before = Stream.concat(
                    alone ? Stream.of(BEGIN) : Stream.empty(), school == null ? Stream.empty() : Stream.of(ENTER));
            Stream<String> after = alone ? Stream.of(END) : Stream.empty();
            return Stream.of(before, asks.stream().map(Ask::sql), after)
                    .flatMap(Function.identity())
                    .collect(Collectors.joining(";\n"));
        }
    }

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
