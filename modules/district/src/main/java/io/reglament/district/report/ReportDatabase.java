package io.reglament.district.report;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way to the figures of all schools, signed in as the role of the reports. Danger: as a bean of its own the second
 * data source could be taken for the application's; so it is nobody's to inject, and no transaction of a school runs on
 * it.
 */
@Component
class ReportDatabase implements DisposableBean {
    private static final int CONNECTIONS = 4;
    private static final long PATIENCE = 5_000;

    private final HikariDataSource connections;
    private final JdbcClient jdbc;

    ReportDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${reglament.report.username:reglament_report}") String username,
            @Value("${reglament.report.password:}") String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("report");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setReadOnly(true);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE);
        // As for the application's own: the server's detail of a failed statement may hold whole rows.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        this.connections = new HikariDataSource(config);
        this.jdbc = JdbcClient.create(connections);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
