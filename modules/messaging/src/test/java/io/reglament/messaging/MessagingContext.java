package io.reglament.messaging;

import io.reglament.MessagingTestApplication;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.QueryCounting;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** One context for all tests of the module with a database; mail goes to a port on which a test may listen. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MessagingTestApplication.class,
        properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=" + MessagingContext.SMTP})
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, MessagingCast.class, SignedIn.class})
public @interface MessagingContext {
    int SMTP = 18925;
}
