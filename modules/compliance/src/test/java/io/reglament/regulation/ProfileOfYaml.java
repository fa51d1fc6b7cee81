package io.reglament.regulation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Reads a profile over the district's base, as a school's is read when it is kept. */
public final class ProfileOfYaml {
    private static final String HEAD = """
            profile: 1
            document: %s
            title: Школа
            time-zone: {value: %s, not-regulated: true}
            """;

    private ProfileOfYaml() {}

    /** With these values and the base's. */
    public static Profile of(String zone, String values) {
        byte[] yaml = (HEAD.formatted(document(values), zone) + values).getBytes(StandardCharsets.UTF_8);
        ProfileReading read = new ProfileReader(register()).read(yaml, ProfileResources.base(), Optional.empty());
        return switch (read) {
            case ProfileReading.Whole(Profile profile) -> profile;
            case ProfileReading.Broken(var faults) -> throw new IllegalArgumentException(faults.toString());
        };
    }

    /** That of the first clause; A where none is named. */
    private static String document(String values) {
        int clause = values.indexOf("clause: ");
        return clause < 0 ? "A" : values.substring(clause + 8, clause + 9);
    }

    private static ClauseRegister register() {
        return new ClauseRegister(new StaticListableBeanFactory().getBeanProvider(OwnDocuments.class));
    }
}
