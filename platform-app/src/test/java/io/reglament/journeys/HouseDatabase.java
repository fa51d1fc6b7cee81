package io.reglament.journeys;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The house's database as the application sees it: one school at a time, behind the same wall. */
final class HouseDatabase {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    HouseDatabase() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                RunningHouse.jdbcUrl(), "reglament_app", RunningHouse.secret("database.app"));
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    <T> List<T> all(String school, RowMapper<T> row, String sql, Object... parameters) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int id = jdbc.sql("select id from tenancy.school where slug = ?")
                    .param(school)
                    .query(Integer.class)
                    .single();
            jdbc.sql("select tenancy.enter_school(?)").param(id).query().singleValue();
            return jdbc.sql(sql).params(List.of(parameters)).query(row).list();
        }));
    }

    /** Texts of one column. */
    List<String> texts(String school, String sql, Object... parameters) {
        return all(school, (row, number) -> row.getString(1), sql, parameters);
    }

    String text(String school, String sql, Object... parameters) {
        return texts(school, sql, parameters).getFirst();
    }
}
