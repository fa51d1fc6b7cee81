package io.reglament.regulation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.reglament.regulation.yaml.YamlTree;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the profile language. It refers to nothing outside itself, and nothing is ever fetched. */
final class ProfileSchema {
    private final JsonNode text = JsonMapper.shared().readTree(ProfileResources.schema());
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
            .getSchema(text);

    List<ProfileFault> check(YamlTree tree) {
        SchemaFaults faults = new SchemaFaults(text, tree);
        return schema.validate(tree.root()).stream()
                .filter(faults::isTelling)
                .map(faults::of)
                .toList();
    }
}
