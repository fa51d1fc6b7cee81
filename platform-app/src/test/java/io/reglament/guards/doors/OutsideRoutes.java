package io.reglament.guards.doors;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses that belong to no school: what they show is the signed-in person's own, in whatever schools. */
final class OutsideRoutes {
    /** Pages that are read. */
    static final Set<String> READ = Set.of("/", "/family");

    /** The district's pages: open to its administrators, who are members of no school. */
    static final Set<String> DISTRICT = Set.of(
            "/district",
            "/district/schools/{slug}",
            "/district/profiles",
            "/district/base",
            "/district/base/{version}",
            "/district/base/{version}/profile.yaml",
            "/district/base/{version}/publication");

    static final Set<String> ALL = Stream.concat(
                    Stream.of("/", "/family", "/api/openapi", "/api/openapi.yaml", "/error"), DISTRICT.stream())
            .collect(Collectors.toUnmodifiableSet());

    private OutsideRoutes() {}
}
