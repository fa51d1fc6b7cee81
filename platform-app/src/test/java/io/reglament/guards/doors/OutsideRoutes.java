package io.reglament.guards.doors;

import java.util.Set;

/** Addresses that belong to no school: what they show is the signed-in person's own, in whatever schools. */
final class OutsideRoutes {
    /** Pages that are read. */
    static final Set<String> READ = Set.of("/", "/family");

    static final Set<String> ALL = Set.of("/", "/family", "/api/openapi", "/api/openapi.yaml", "/error");

    private OutsideRoutes() {}
}
