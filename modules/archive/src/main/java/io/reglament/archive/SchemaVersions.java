package io.reglament.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * How far each module's tables are migrated: the number of its last migration on the class path, which the application
 * has run before it serves anybody. Its role may not read the history of migrations itself.
 */
@Component
class SchemaVersions {
    private static final Pattern MIGRATION = Pattern.compile("db/migration/([a-z_]+)/V(\\d+)__");

    private final Map<String, Integer> last;

    SchemaVersions() {
        this.last = Map.copyOf(read());
    }

    Map<String, Integer> last() {
        return last;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> versions = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            for (Resource migration : Arrays.asList(found)) {
                Matcher name = MIGRATION.matcher(migration.getURL().toString());
                if (name.find()) {
                    versions.merge(name.group(1), Integer.valueOf(name.group(2)), Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
