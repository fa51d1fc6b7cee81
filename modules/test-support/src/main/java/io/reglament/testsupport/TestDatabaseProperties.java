package io.reglament.testsupport;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** The settings of a test's database. The server starts when the address is read: a web slice never does. */
final class TestDatabaseProperties extends EnumerablePropertySource<Supplier<TestDatabase>> {

    static final String URL = "spring.datasource.url";

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("spring.datasource.username", TestDatabase.APP),
            Map.entry("spring.datasource.password", TestDatabase.password(TestDatabase.APP)),
            Map.entry("spring.datasource.hikari.maximum-pool-size", "4"),
            Map.entry("spring.flyway.user", TestDatabase.OWNER),
            Map.entry("spring.flyway.password", TestDatabase.password(TestDatabase.OWNER)),
            Map.entry("spring.flyway.default-schema", "migrations"),
            Map.entry("spring.modulith.runtime.flyway-enabled", "true"),
            Map.entry("spring.modulith.events.jdbc.schema-initialization.enabled", "false"),
            Map.entry("reglament.postgres.floor", "18.6"),
            Map.entry("reglament.report.password", TestDatabase.password(TestDatabase.REPORT)),
            Map.entry("spring.main.banner-mode", "off"));

    TestDatabaseProperties(Supplier<TestDatabase> database) {
        super("testDatabase", database);
    }

    @Override
    public String[] getPropertyNames() {
        return Stream.concat(Stream.of(URL), FIXED.keySet().stream()).toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return URL.equals(name) ? source.get().url() : FIXED.get(name);
    }

    @Override
    public boolean containsProperty(String name) {
        return URL.equals(name) || FIXED.containsKey(name);
    }
}
