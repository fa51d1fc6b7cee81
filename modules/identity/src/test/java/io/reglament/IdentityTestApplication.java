package io.reglament;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root package, so that beans and migrations of this module and those below it are found. */
@SpringBootApplication
public class IdentityTestApplication {}
