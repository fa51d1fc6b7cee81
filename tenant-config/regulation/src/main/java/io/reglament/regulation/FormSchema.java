package io.reglament.regulation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the language's schema that says how values of one form are written, by itself. */
final class FormSchema {
    private static final JsonNode LANGUAGE = JsonMapper.shared().readTree(ProfileResources.schema());

    private final Schema schema;

    FormSchema(ValueForm<?> form) {
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
