package io.reglament.platform;

import io.reglament.identity.Member;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's own description, at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDocument {
    private static final Set<String> DAYS = Set.of("date", "from", "to", "day");

    static {
        // The member is taken from the token and the address, never from a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Reglament").version("v1").description("""
                Lessons, works and marks, rolls, a student's week and findings of one school. The school's slug stands in \
                the address; the bearer token is issued by Keycloak for the audience reglament-api. Whatever is not the \
                caller's to see is answered as if it were not there: 404."""));
    }

    /** The school is taken from the address by the door, so no handler names it. */
    @Bean
    GlobalOpenApiCustomizer schoolInTheAddress() {
        return document -> document.getPaths().forEach((path, item) -> {
            if (path.contains("{slug}")) {
                item.readOperations().forEach(operation -> operation.addParametersItem(slug()));
            }
        });
    }

    /** Handlers read days themselves, so that one that is no day answers like any other address that is not there. */
    @Bean
    ParameterCustomizer daysAreDays() {
        return (parameter, method) -> {
            if (parameter != null && DAYS.contains(parameter.getName())) {
                parameter.setSchema(new StringSchema().format("date"));
            }
            return parameter;
        };
    }

    private static Parameter slug() {
        return new PathParameter()
                .name("slug")
                .description("The school's address")
                .schema(new StringSchema()
                        .pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
                        .minLength(2)
                        .maxLength(40));
    }
}
