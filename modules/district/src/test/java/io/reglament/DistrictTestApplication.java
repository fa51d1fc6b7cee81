package io.reglament;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root package, so that every module's beans and migrations are found as in the application. */
@SpringBootApplication
public class DistrictTestApplication {}
