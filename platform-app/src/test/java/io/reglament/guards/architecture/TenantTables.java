package io.reglament.guards.architecture;

import io.reglament.guards.Repository;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of schools, as the migrations declare them. */
final class TenantTables {
    private static final Pattern DECLARED =
            Pattern.compile("tenancy\\.(?:tenant_(?:history_)?|figure_)table\\('([a-z_]+\\.[a-z_]+)'\\)");

    private TenantTables() {}

    static Set<String> declared() {
        return Repository.modules().stream()
                .flatMap(module -> Repository.tree(module.resources().resolve("db/migration")))
                .flatMap(file -> DECLARED.matcher(Repository.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
