package io.reglament.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the jar carries of the profile language: the district's base and the schema. */
final class ProfileResources {
    private static final String PLACE = "regulation/profiles/";

    private ProfileResources() {}

    /** The district's base as text, in the same form as a school's profile. */
    static String base() {
        return new String(read("district-base.yaml"), StandardCharsets.UTF_8);
    }

    static String schema() {
        return new String(read("profile.schema.json"), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(PLACE + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks " + PLACE + name, e);
        }
    }
}
