package io.reglament.platform.command;

import io.reglament.rostering.PutOnAir;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads what a school starts with. Paths in it are relative to the file itself. */
final class PutOnAirFile {
    private static final Set<String> KEYS = Set.of("slug", "names", "zone", "profile", "bundle", "on-air");
    private static final int MOST_CHARACTERS = 20_000;

    private PutOnAirFile() {}

    /** The file is not what it should be; the message says what and where. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    static PutOnAir.Request read(Path file) {
        try {
            Map<?, ?> values = values(file);
            Path here = file.toAbsolutePath().resolveSibling("");
            return new PutOnAir.Request(
                    new Slug(text(values, "slug")),
                    names(values),
                    ZoneId.of(text(values, "zone")),
                    Files.readString(resolved(here, text(values, "profile")), StandardCharsets.UTF_8),
                    resolved(here, text(values, "bundle")),
                    LocalDate.parse(text(values, "on-air")));
        } catch (IOException | DateTimeException | IllegalArgumentException | YamlEngineException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Map<?, ?> values(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
        Object loaded = new Load(settings).loadFromString(Files.readString(file, StandardCharsets.UTF_8));
        if (!(loaded instanceof Map<?, ?> values)) {
            throw new Unreadable("keys are expected: " + KEYS);
        }
        for (Object key : values.keySet()) {
            if (!(key instanceof String word) || !KEYS.contains(word)) {
                throw new Unreadable("unknown key " + key + "; known: " + KEYS);
            }
        }
        return values;
    }

    private static SchoolNames names(Map<?, ?> values) {
        if (values.get("names") instanceof Map<?, ?> names) {
            return new SchoolNames(text(names, "ru"), text(names, "ky"), text(names, "en"));
        }
        throw new Unreadable("names: {ru, ky, en} are missing");
    }

    private static String text(Map<?, ?> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new Unreadable("the key " + key + " is missing");
        }
        return value.toString();
    }

    private static Path resolved(Path here, String path) throws IOException {
        Path resolved = here.resolve(path);
        if (!Files.isRegularFile(resolved)) {
            throw new IOException("no such file: " + path);
        }
        return resolved;
    }
}
