package io.reglament.tenancy.wall;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the application's database role can do more than its work needs, or when the server is older
 * than the floor below which row security has known holes.
 */
@Component
class RoleCheck implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final PostgresFloor floor;

    RoleCheck(JdbcClient jdbc, @Value("${reglament.postgres.floor:18.7}") String floor) {
        this.jdbc = jdbc;
        this.floor = PostgresFloor.parse(floor);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> might = RoleMight.of(jdbc);
        if (!might.isEmpty()) {
            throw new TooMightyRole(String.join("; ", might));
        }
        int version = jdbc.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        floor.fault(version).ifPresent(fault -> {
            throw new TooMightyRole(fault);
        });
    }
}
