package io.reglament.platform.pulse;

import io.reglament.platform.clock.MachineTime;
import io.reglament.tenancy.Pulse;
import io.reglament.tenancy.SchoolClock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that serves people has a heart; a command that runs and ends has none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "reglament.pulse.enabled", matchIfMissing = true)
class PulseConfiguration {
    @Bean
    Heart heart(
            Pulse pulse,
            MachineTime machine,
            SchoolClock clock,
            @Value("${reglament.pulse.every}") Duration every,
            @Value("${reglament.pulse.outage-after}") Duration bound) {
        return new Heart(pulse, machine, clock, new Heart.Pace(every, bound));
    }
}
