package io.reglament;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root package, so that the modules on the class path are found as in the application. */
@SpringBootApplication
public class ArchiveTestApplication {}
