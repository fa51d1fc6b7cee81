package io.reglament.district.report;

import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles in force, value by value. */
@Component
public class ProfileValues {
    private final JdbcClient jdbc;

    ProfileValues(ReportDatabase database) {
        this.jdbc = database.jdbc();
    }

    /** Of these schools, each in the order of its profile; of a few schools at a time. */
    public List<PublishedValue> of(Collection<Integer> schools) {
        return schools.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select v.school_id, v.pointer, v.place, v.subject_ru, v.subject_ky, v.subject_en, v.value_ru,
                               v.value_ky, v.value_en, v.basis, v.clause
                        from district.profile_value v where v.school_id in (:schools) order by v.place, v.school_id""")
                        .param("schools", schools)
                        .query((row, number) -> value(row))
                        .list();
    }

    private static PublishedValue value(ResultSet row) throws SQLException {
        return new PublishedValue(
                row.getInt("school_id"),
                row.getString("pointer"),
                row.getInt("place"),
                new Words(row.getString("subject_ru"), row.getString("subject_ky"), row.getString("subject_en")),
                new Words(row.getString("value_ru"), row.getString("value_ky"), row.getString("value_en")),
                basis(row));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return switch (row.getString("basis")) {
            case "CLAUSE" -> new Basis.ByClause(new ClauseId(row.getString("clause")));
            case "DISTRICT" -> new Basis.DistrictDefault();
            default -> new Basis.NotRegulated();
        };
    }
}
