package io.reglament.testsupport;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.util.function.Supplier;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.function.SingletonSupplier;

/** Gives every Spring Boot context of a test its own database, unless it names one itself. */
final class TestDatabaseInEnvironment implements EnvironmentPostProcessor, Ordered {

    // After the application's files are read, to see whether one names a database.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(TestDatabaseProperties.URL)) {
            return;
        }
        Supplier<TestDatabase> database = SingletonSupplier.of(TestDatabase::fresh);
        // Above the application's files, below what a test itself sets.
        environment
                .getPropertySources()
                .addAfter(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new TestDatabaseProperties(database));
        application.addInitializers(context -> offer(context, database));
    }

    private static void offer(ConfigurableApplicationContext context, Supplier<TestDatabase> database) {
        if (context instanceof GenericApplicationContext beans) {
            beans.registerBean(TestDatabase.class, database, definition -> definition.setLazyInit(true));
            beans.registerBean(
                    TestSchools.class,
                    () -> new TestSchools(database.get()),
                    definition -> definition.setLazyInit(true));
        }
    }
}
