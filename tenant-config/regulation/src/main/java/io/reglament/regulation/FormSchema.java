package io.reglament.regulation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the language's schema that says how values of one form are written, by itself. */
final class FormSchema {
    private static final JsonNode LANGUAGE = JsonMapper.shared().readTree(ProfileResources.schema());

    /** One for each form of the language: to make one takes as long as to check a whole profile. */
    private static final Map<String, FormSchema> KNOWN = new ConcurrentHashMap<>();

    private final Schema schema;

    static FormSchema of(ValueForm<?> form) {
        return KNOWN.computeIfAbsent(form.name(), _ -> new FormSchema(form));
    }

    private FormSchema(ValueForm<?> form) {
        ObjectNode part = JsonMapper.shared().createObjectNode();
        part.put("$ref", "#/$defs/" + form.name());
        part.set("$defs", LANGUAGE.path("$defs"));
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
                .getSchema(part);
    }

    boolean fits(JsonNode value) {
        return schema.validate(value).isEmpty();
    }
}
