package io.reglament.compliance.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** How the form of an approval says conflicts are to be read: keys and words stand in the same order. */
final class ResolvedConflicts {
    private static final int MOST = 100;

    private ResolvedConflicts() {}

    /** By the key of the conflict. */
    static Map<String, String> of(MultiValueMap<String, String> form) {
        List<String> keys = form.getOrDefault("conflict", List.of());
        List<String> words = form.getOrDefault("resolution", List.of());
        Map<String, String> resolved = new HashMap<>();
        for (int i = 0; i < Math.min(MOST, Math.min(keys.size(), words.size())); i++) {
            resolved.put(keys.get(i), words.get(i));
        }
        return Map.copyOf(resolved);
    }
}
