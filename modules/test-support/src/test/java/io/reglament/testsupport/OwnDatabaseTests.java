package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.TestSupportApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Who names a database keeps it, and who reads no address starts no server. */
class OwnDatabaseTests {

    private final TestDatabaseInEnvironment processor = new TestDatabaseInEnvironment();

    @Test
    void aNamedDatabaseIsLeftAlone() {
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mine");
        processor.postProcessEnvironment(environment, new SpringApplication(TestSupportApplication.class));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:mine");
        assertThat(environment.containsProperty("spring.flyway.user")).isFalse();
    }

    @Test
    void theDatabaseIsMadeOnlyWhenItsAddressIsRead() {
        var properties = new TestDatabaseProperties(() -> {
            throw new AssertionError("made");
        });

        assertThat(properties.getProperty("spring.flyway.user")).isEqualTo(TestDatabase.OWNER);
        assertThat(properties.containsProperty("spring.datasource.url")).isTrue();
        assertThat(properties.getPropertyNames()).contains("spring.datasource.url", "spring.datasource.username");
        assertThat(properties.getProperty("something.else")).isNull();
    }
}
