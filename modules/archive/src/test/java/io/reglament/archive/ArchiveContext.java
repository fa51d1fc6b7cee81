package io.reglament.archive;

import io.reglament.ArchiveTestApplication;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.QueryCounting;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** One context for all tests of the module with a database, with two places for copies. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ArchiveTestApplication.class,
        properties = {
            "reglament.identity.issuer=http://localhost:1/realms/none",
            "reglament.archive.places=target/archive/one, target/archive/two"
        })
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, KeptSchools.class})
public @interface ArchiveContext {}
