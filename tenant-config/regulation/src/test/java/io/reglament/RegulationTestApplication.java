package io.reglament;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root package, so that tenancy's and regulation's beans and migrations are found as in the application. */
@SpringBootApplication
public class RegulationTestApplication {}
