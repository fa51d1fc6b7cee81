package io.reglament.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools hosted here: a global list with nothing in it that a school's address and its diploma do not show. */
@Component
public class SchoolRegistry {
    private static final String COLUMNS =
            "select id, slug, name_ru, name_ky, name_en, time_zone, on_air_from from tenancy.school";

    private final JdbcClient jdbc;
    private final KnownSchools<Slug> bySlug = new KnownSchools<>();
    private final KnownSchools<SchoolId> byId = new KnownSchools<>();

    SchoolRegistry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<School> find(Slug slug) {
        return bySlug.get(slug, () -> one(" where slug = ?", slug.value()));
    }

    public Optional<School> find(SchoolId id) {
        return byId.get(id, () -> one(" where id = ?", id.value()));
    }

    /** The bound school. */
    public School current() {
        return find(SchoolContext.current()).orElseThrow(NoSchoolBound::new);
    }

    /** A page of schools by id, for jobs that go round all of them. */
    public List<School> after(int id, int most) {
        return jdbc.sql(COLUMNS + " where id > ? order by id limit ?")
                .params(id, most)
                .query(SchoolRegistry::school)
                .list();
    }

    /** The id the next school will get; {@link #add} fails when another took it in between. */
    public SchoolId nextId() {
        return new SchoolId(jdbc.sql("select coalesce(max(id), 0) + 1 from tenancy.school")
                .query(Integer.class)
                .single());
    }

    /** Puts a school on the list, inside the transaction that fills it. */
    public void add(School school) {
        jdbc.sql("""
                insert into tenancy.school (id, slug, name_ru, name_ky, name_en, time_zone, on_air_from)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        school.id().value(),
                        school.slug().value(),
                        school.names().ru(),
                        school.names().ky(),
                        school.names().en(),
                        school.zone().getId(),
                        school.onAirFrom())
                .update();
    }

    private Optional<School> one(String where, Object key) {
        return jdbc.sql(COLUMNS + where)
                .param(key)
                .query(SchoolRegistry::school)
                .optional();
    }

    private static School school(ResultSet row, int number) throws SQLException {
        return new School(
                new SchoolId(row.getInt("id")),
                new Slug(row.getString("slug")),
                new SchoolNames(row.getString("name_ru"), row.getString("name_ky"), row.getString("name_en")),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("on_air_from", LocalDate.class));
    }
}
