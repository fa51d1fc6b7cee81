package io.reglament.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test shows that these clauses are honoured: during it a finding or refusal cites them, or the act or document
 * they ask for comes into being. The mark alone proves nothing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Honours {
    /** Ids of clauses in the register, such as {@code A-5.2a}; at least one. */
    String[] value();
}
