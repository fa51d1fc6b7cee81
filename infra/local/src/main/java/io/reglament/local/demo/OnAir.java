package io.reglament.local.demo;

import io.reglament.local.lived.Parts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A school ready to be put on air, and who of it may sign in. */
record OnAir(String slug, Names names, String zone, Path profile, Path bundle, List<Person> cast, Parts parts) {

    record Names(String ru, String ky, String en) {}

    record Person(String sourcedId, String fullName, String role, String note) {}

    ToLive.Row toLive(Instant until) {
        return new ToLive.Row(slug, until, parts);
    }

    /** The file {@code school add} reads. Every text is quoted: a name may hold a colon, a path a hash. */
    String yaml(LocalDate from) {
        return """
                slug: %s
                names:
                  ru: %s
                  ky: %s
                  en: %s
                zone: %s
                profile: %s
                bundle: %s
                on-air: %s
                """.formatted(
                        quoted(slug),
                        quoted(names.ru()),
                        quoted(names.ky()),
                        quoted(names.en()),
                        quoted(zone),
                        quoted(profile.toString()),
                        quoted(bundle.toString()),
                        from);
    }

    // In YAML's single quotes only the quote itself is special.
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
