package io.reglament.testsupport;

import io.reglament.tenancy.SchoolId;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts schools on the platform's list, as owner and outside every transaction of the test. A bean of each context. */
public final class TestSchools {

    /** The zone of all of them. */
    public static final String ZONE = "Asia/Bishkek";

    /** The first day on which all of them keep lessons here. */
    public static final LocalDate ON_AIR = LocalDate.of(2026, 9, 1);

    private final TestDatabase database;
    private final AtomicInteger made = new AtomicInteger(1000);

    public TestSchools(TestDatabase database) {
        this.database = database;
    }

    /** A school nobody else has, so that tests sharing a context do not meet. */
    public SchoolId add() {
        int id = made.incrementAndGet();
        return add(new SchoolId(id), "school-" + id);
    }

    /** A school of a known id and slug; added once, whoever asks again. */
    public SchoolId add(SchoolId id, String slug) {
        String sql = """
                insert into tenancy.school (id, slug, name_ru, name_ky, name_en, time_zone, on_air_from)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
        try (Connection connection = database.connect(TestDatabase.OWNER);
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, id.value());
            insert.setString(2, slug);
            insert.setString(3, "Школа " + slug);
            insert.setString(4, slug + " мектеби");
            insert.setString(5, "School " + slug);
            insert.setString(6, ZONE);
            insert.setDate(7, Date.valueOf(ON_AIR));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("school " + slug + " was not added", e);
        }
    }
}
