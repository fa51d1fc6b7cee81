package io.reglament.identity;

import io.reglament.IdentityTestApplication;
import io.reglament.testsupport.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** This module and those below it, on a database of their own, with a directory in the test's hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IdentityTestApplication.class,
        properties = "reglament.identity.issuer=http://127.0.0.1:1/realms/reglament")
@Import({MovableClock.class, FakeDirectory.Configuration.class, FakeSignOns.Configuration.class})
public @interface WholeIdentity {}
