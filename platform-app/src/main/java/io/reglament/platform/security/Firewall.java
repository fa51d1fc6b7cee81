package io.reglament.platform.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses what no honest browser sends, before anything reads it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Firewall {
    /** PostgreSQL keeps no zero character: let through, it would come back as our own failure. */
    @Bean
    HttpFirewall withoutZeroCharacters() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }
}
