package io.reglament.archive.making;

import io.reglament.archive.making.PackageRow.Copy;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The packages of the bound school that were made, and where their copies are. */
@Component
public class Packages {
    /** Packages on a page. */
    public static final int PAGE = 20;

    private static final String COLUMNS = """
            select p.id, p.occasion, p.kind, p.clause, p.day, p.due_at, p.wanted, p.file, p.bytes, p.rows, p.sha256,
                   p.regulation, p.made_by, p.made_at,
                   array(select c.place from archive.copy c where c.school_id = p.school_id and c.package_id = p.id
                         order by c.kept_at, c.place) as places,
                   array(select c.kept_at from archive.copy c where c.school_id = p.school_id and c.package_id = p.id
                         order by c.kept_at, c.place) as kept
            from archive.package p where p.school_id = ?""";

    private final JdbcClient jdbc;
    private final SchoolClock clock;

    Packages(JdbcClient jdbc, SchoolClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PackageRow> find(UUID id) {
        return jdbc.sql(COLUMNS + " and p.id = ?")
                .params(SchoolContext.current().value(), id)
                .query((row, number) -> PackageRow.of(row, copies(row)))
                .optional();
    }

    /** Twenty to a page, the latest first; pages count from 0. */
    @Transactional(readOnly = true)
    public List<PackageRow> latest(int page) {
        return jdbc.sql(COLUMNS + " order by p.made_at desc, p.id desc limit ? offset ?")
                .params(SchoolContext.current().value(), PAGE, Math.clamp(page, 0, 1_000) * PAGE)
                .query((row, number) -> PackageRow.of(row, copies(row)))
                .list();
    }

    /** Those of occasions that belong to the days from the first to the last. */
    @Transactional(readOnly = true)
    public List<PackageRow> ofOccasions(LocalDate first, LocalDate last) {
        return jdbc.sql(COLUMNS + " and p.occasion <> '' and p.day between ? and ? order by p.made_at, p.id limit 1000")
                .params(SchoolContext.current().value(), first, last)
                .query((row, number) -> PackageRow.of(row, copies(row)))
                .list();
    }

    /** A package with its first copy, which was read back before. */
    @Transactional
    void keep(PackageRow made, String place) {
        jdbc.sql("""
                insert into archive.package (school_id, id, occasion, kind, clause, day, due_at, wanted, file, bytes,
                    rows, sha256, regulation, made_by, made_at)
                values (:school, :id, :occasion, :kind, :clause, :day, :due, :wanted, :file, :bytes, :rows, :sha256,
                    :regulation, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", made.id())
                .param("occasion", made.reason().key())
                .param("kind", made.reason().kind().name())
                .param("clause", made.reason().clause().orElse(null))
                .param("day", made.reason().day())
                .param("due", made.dueAt().map(Timestamp::from).orElse(null))
                .param("wanted", made.wanted())
                .param("file", made.file())
                .param("bytes", made.bytes())
                .param("rows", made.rows())
                .param("sha256", made.sha256())
                .param("regulation", made.regulation())
                .param("by", made.madeBy().orElse(null))
                .param("at", Timestamp.from(made.madeAt()))
                .update();
        copied(made.id(), place);
    }

    /** One more copy, read back before. */
    @Transactional
    void copied(UUID id, String place) {
        jdbc.sql("insert into archive.copy (school_id, package_id, place, kept_at) values (?, ?, ?, ?)")
                .params(SchoolContext.current().value(), id, place, Timestamp.from(clock.now()))
                .update();
    }

    private static List<Copy> copies(ResultSet row) throws SQLException {
        List<String> places = Arrays.asList((String[]) row.getArray("places").getArray());
        List<Timestamp> kept = Arrays.asList((Timestamp[]) row.getArray("kept").getArray());
        List<Copy> copies = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Instant moment = kept.get(at).toInstant();
            copies.add(new Copy(places.get(at), moment));
        }
        return copies;
    }
}
