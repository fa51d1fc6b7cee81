package io.reglament.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says of itself, in its {@code manifest.json}. Moments are ISO texts in UTC.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion a reader refuses one that is newer than its own
 * @param occasion why it was made
 * @param regulation the version in force when it was made
 * @param schemas how far the tables of each module were migrated; a restore refuses what is further than itself
 * @param files in the order in which tables can be put back
 */
public record Manifest(
        String format,
        int formatVersion,
        String id,
        String madeAt,
        OfSchool school,
        Why occasion,
        int regulation,
        String platform,
        Map<String, Integer> schemas,
        List<PackagedFile> files) {
    /** Its name in the package. */
    public static final String PATH = "manifest.json";

    static final String FORMAT = "reglament-package";
    static final int VERSION = 1;

    /** Danger: a manifest is read into memory, and the file it stands in may be anybody's. */
    private static final int MOST_BYTES = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Manifest {
        schemas = Map.copyOf(schemas);
        files = List.copyOf(files);
    }

    /** The school as the installation knew it. */
    public record OfSchool(int id, String slug, String ru, String ky, String en, String zone, String onAirFrom) {}

    /**
     * Why a package was made.
     *
     * @param kind the occasion's kind, or that a person asked
     * @param key empty when a person asked
     * @param clause the clause that demands it; empty where none does
     */
    public record Why(String kind, String key, String clause, String day) {}

    byte[] json() {
        return JSON.writeValueAsBytes(new Ordered(this));
    }

    /**
     * Reads one.
     *
     * @throws IOException when it is none
     */
    static Manifest read(InputStream json) throws IOException {
        byte[] bytes = json.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("A manifest of more than " + MOST_BYTES + " bytes");
        }
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException | NullPointerException e) {
            throw new IOException("No manifest", e);
        }
    }

    /** With the schemas in alphabetical order: the same manifest is the same bytes. */
    private record Ordered(
            String format,
            int formatVersion,
            String id,
            String madeAt,
            OfSchool school,
            Why occasion,
            int regulation,
            String platform,
            Map<String, Integer> schemas,
            List<PackagedFile> files) {
        Ordered(Manifest of) {
            this(
                    of.format,
                    of.formatVersion,
                    of.id,
                    of.madeAt,
                    of.school,
                    of.occasion,
                    of.regulation,
                    of.platform,
                    new java.util.TreeMap<>(of.schemas),
                    of.files);
        }
    }
}
