package io.reglament.district.figures;

import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Entry;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.SchoolId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of the profile in force. How a school reads an unclear clause is its own affair and not among them. */
@Component
class ValueRows {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale KYRGYZ = Locale.of("ky");
    private static final Locale ENGLISH = Locale.of("en");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ProfileWords words;

    ValueRows(JdbcClient jdbc, JdbcTemplate batches, ProfileWords words) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.words = words;
    }

    void replace(SchoolId school, Profile profile) {
        jdbc.sql("delete from district.profile_value where school_id = ?")
                .param(school.value())
                .update();
        List<Entry> entries = profile.entries().stream()
                .filter(entry -> !entry.pointer().startsWith("/decisions/"))
                .toList();
        batches.batchUpdate(
                """
                insert into district.profile_value (school_id, pointer, place, subject_ru, subject_ky, subject_en,
                    value_ru, value_ky, value_en, basis, clause)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, entries.size())
                        .mapToObj(place -> row(school, place, entries.get(place)))
                        .toList());
    }

    private @Nullable Object[] row(SchoolId school, int place, Entry entry) {
        Basis basis = entry.value().basis();
        return new @Nullable Object[] {
            school.value(),
            entry.pointer(),
            place,
            words.subject(entry, RUSSIAN),
            words.subject(entry, KYRGYZ),
            words.subject(entry, ENGLISH),
            words.value(entry.value(), RUSSIAN),
            words.value(entry.value(), KYRGYZ),
            words.value(entry.value(), ENGLISH),
            code(basis),
            basis.clause().map(ClauseId::value).orElse(null)
        };
    }

    private static String code(Basis basis) {
        return switch (basis) {
            case Basis.ByClause _ -> "CLAUSE";
            case Basis.DistrictDefault _ -> "DISTRICT";
            case Basis.NotRegulated _ -> "NOT_REGULATED";
        };
    }
}
