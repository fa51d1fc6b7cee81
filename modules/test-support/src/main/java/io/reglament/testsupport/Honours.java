package io.reglament.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test shows that these clauses are honoured: during it a finding or refusal cites them, or the act or document
 * they ask for comes into being. The mark alone proves nothing: such a test takes an {@link Evidence} as a parameter,
 * hands it what the platform made, and fails when a clause named here was not cited by any of it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HonoursExtension.class)
public @interface Honours {
    /** Ids of clauses in the register, such as {@code A-5.2a}; at least one. */
    String[] value();
}
