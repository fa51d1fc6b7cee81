package io.reglament.guards.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API's own description: every route, each with a summary and bounded parameters; kept in docs/api. */
@WholeApplication
class OpenApiIT {
    private static final Path FILE = Repository.root().resolve("docs/api/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private JsonNode document;

    @BeforeEach
    void read() {
        Visitors visitors = new Visitors(port, Town.of(context).here());
        document = JSON.readTree(visitors.of(Role.TEACHER).get("/api/openapi").body());
    }

    @Test
    void everyRouteStandsInItWithASummaryAndBoundedParameters() {
        List<String> faults = new ArrayList<>();
        for (Route route : Route.all(mapping).stream().filter(Route::api).toList()) {
            JsonNode operation = document.path("paths")
                    .path(route.pattern())
                    .path(route.method().name().toLowerCase(Locale.ROOT));
            if (operation.isMissingNode()) {
                faults.add(route + " is missing");
            } else if (operation.path("summary").asString("").isBlank()) {
                faults.add(route + " has no summary");
            }
            faults.addAll(parameters(route, operation.path("parameters")));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> parameters(Route route, JsonNode parameters) {
        List<String> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        parameters.forEach(parameter -> {
            String name = parameter.path("name").asString("");
            named.add(name);
            if (!bounded(parameter.path("schema"))) {
                faults.add(route + ": the parameter " + name + " is not bounded");
            }
        });
        Stream.concat(Stream.of("slug"), route.variables().stream())
                .filter(variable -> !named.contains(variable))
                .forEach(variable -> faults.add(route + " does not name its " + variable));
        return faults;
    }

    @Test
    void theDocumentInTheTreeIsTheOneThatIsServed() throws IOException {
        String text = written();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).as("run with -Dreglament.docs=write").exists();
        assertThat(Repository.text(FILE))
                .as("docs/api/openapi.json is out of step: run with -Dreglament.docs=write")
                .isEqualTo(text);
    }

    /** Without the address of the one that served it, in an order that does not change by itself. */
    private String written() {
        return JSON.writeValueAsString(JSON.treeToValue(document, Map.class))
                        .replaceAll("http://127\\.0\\.0\\.1:\\d+", "http://localhost:8080")
                + "\n";
    }

    private static boolean bounded(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "integer" -> schema.has("minimum") && schema.has("maximum");
            case "string" ->
                schema.has("maxLength") || schema.has("format") || schema.has("enum") || schema.has("pattern");
            case "boolean" -> true;
            default -> false;
        };
    }
}
