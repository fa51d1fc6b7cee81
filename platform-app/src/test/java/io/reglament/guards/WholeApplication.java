package io.reglament.guards;

import io.reglament.ReglamentApplication;
import io.reglament.guards.doors.FakeIssuer;
import io.reglament.testsupport.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a port and a database of its own, signed on by {@link FakeIssuer}, its jobs and its pulse at rest
 * and its time in the test's hand. All tests that carry it share one, so they run one after the other; the house of the
 * journeys is another one, and they run beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("io.reglament.guards.WholeApplication")
@SpringBootTest(
        classes = ReglamentApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "db-scheduler.enabled=false",
            "reglament.pulse.enabled=false",
            "logging.level.root=warn",
            "reglament.archive.places=target/archive/one, target/archive/two"
        })
@ContextConfiguration(initializers = FakeIssuer.InPlaceOfKeycloak.class)
@Import(MovableClock.class)
public @interface WholeApplication {}
