/** Wiring: security chains, job runner, clock, command line. No business rule stands here. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Platform")
package io.reglament.platform;
