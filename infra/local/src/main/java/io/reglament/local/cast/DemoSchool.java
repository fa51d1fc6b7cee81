package io.reglament.local.cast;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of the demo's schools, ready to be put on air.
 *
 * @param names by language: ru, ky, en
 * @param zone for example {@code Asia/Vladivostok}
 * @param cast the people whose access the demo issues
 * @param parts who of them is found in the story of the year
 */
public record DemoSchool(
        String slug, Map<String, String> names, String zone, Path bundle, List<CastMember> cast, DemoParts parts) {

    public DemoSchool {
        names = Map.copyOf(names);
        cast = List.copyOf(cast);
    }
}
