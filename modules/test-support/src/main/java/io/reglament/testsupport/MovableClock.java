package io.reglament.testsupport;

import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Import it to move the school's time: autowire {@link MovableTime}. Tests that share a context share it too: set it
 * before each. Only {@link SchoolClock} moves; tokens, sessions and the job table keep the system's time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

    /** Nine in the morning in Bishkek, the first day of school. */
    public static final Instant START = Instant.parse("2026-09-01T03:00:00Z");

    @Bean
    MovableTime movableTime() {
        return new MovableTime(START);
    }

    @Bean
    @Primary
    SchoolClock movableSchoolClock(MovableTime time) {
        return new SchoolClock(time);
    }
}
