package io.reglament.tenancy.wall;

import io.reglament.tenancy.NoSchoolBound;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.RoundTrip.Pending;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Enters the bound school at the BEGIN of every transaction. It hooks in here and not in a listener, because a failure
 * at this place still releases the connection.
 */
class SchoolTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    SchoolTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    /** Before a connection is taken at all: what came in by no door is a defect, said as itself. */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (SchoolContext.scope().isEmpty()) {
            throw new NoSchoolBound();
        }
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (SchoolContext.scope().orElseThrow(NoSchoolBound::new) instanceof SchoolScope.InSchool(SchoolId school)) {
            if (firstTripEnters(definition)) {
                TransactionSynchronizationManager.bindResource(Pending.class, new Pending(connection, school));
            } else {
                enter(connection, school);
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Pending.class);
        super.doCleanupAfterCompletion(transaction);
    }

    private static boolean firstTripEnters(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(RoundTrip.ENTERS);
    }

    private static void enter(Connection connection, SchoolId school) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select tenancy.enter_school(?)")) {
            statement.setInt(1, school.value());
            try (ResultSet entered = statement.executeQuery()) {
                if (!entered.next() || entered.getInt(1) != school.value()) {
                    throw new SQLException("The school was not entered: " + school.value());
                }
            }
        }
    }
}
