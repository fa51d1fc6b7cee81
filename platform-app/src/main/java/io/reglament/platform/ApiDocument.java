package io.reglament.platform;

import io.reglament.identity.Member;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's own description, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDocument {
    static {
        // The member is taken from the token and the address, never from a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Reglament").version("v1").description("""
                Lessons, lesson records, rolls and findings of one school. The school's slug stands in the address; the \
                bearer token is issued by Keycloak for the audience reglament-api."""));
    }
}
