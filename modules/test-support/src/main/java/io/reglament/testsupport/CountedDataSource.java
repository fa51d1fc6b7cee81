package io.reglament.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a {@link QueryCount} of every statement executed through it. */
final class CountedDataSource extends DelegatingDataSource {

    private final DataSource target;
    private final QueryCount count;

    CountedDataSource(DataSource target, QueryCount count) {
        super(target);
        this.target = target;
        this.count = count;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counted(super.getConnection(user, password));
    }

    // Flyway's own source is derived from the real one, by looking for its kind.
    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        return kind.isInstance(target) ? kind.cast(target) : super.unwrap(kind);
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return switch (result) {
                case CallableStatement call -> counted(CallableStatement.class, call, sql(arguments));
                case PreparedStatement prepared -> counted(PreparedStatement.class, prepared, sql(arguments));
                case Statement statement -> counted(Statement.class, statement, "");
                case null, default -> result;
            };
        });
    }

    private <S extends Statement> S counted(Class<S> kind, S statement, String prepared) {
        return proxy(kind, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count.hear(prepared.isEmpty() ? sql(arguments) : prepared);
            }
            return invoke(statement, method, arguments);
        });
    }

    private static String sql(Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof String sql ? sql : "batch";
    }

    /** A call with its arguments, never null. */
    @FunctionalInterface
    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> kind, Call call) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader() == null ? CountedDataSource.class.getClassLoader() : kind.getClassLoader(),
                new Class<?>[] {kind},
                (self, method, arguments) -> call.on(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
