package io.reglament.platform.clock;

import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The school clock shows the system's time, unless {@code reglament.clock.at} starts it elsewhere. With
 * {@code reglament.clock.movable=true} it can be moved while running, through the management port only.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${reglament.clock.at:}' != '' or ${reglament.clock.movable:false}")
    static class Shifted {
        @Bean
        ShiftedTime shiftedTime(@Value("${reglament.clock.at:}") String at) {
            InstantSource system = InstantSource.system();
            return new ShiftedTime(system, at.isBlank() ? system.instant() : Instant.parse(at));
        }

        @Bean
        SchoolClock schoolClock(ShiftedTime time) {
            return new SchoolClock(time);
        }

        @Bean
        @ConditionalOnProperty("reglament.clock.movable")
        MovableClockEndpoint movableClockEndpoint(ShiftedTime time) {
            return new MovableClockEndpoint(time);
        }
    }
}
