package io.reglament.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the district's base: texts, and which of them was published from which day on. They belong to no school. */
@Component
final class BaseStore {
    /** Which published version holds on a day; its parameter is the day. */
    static final String ON_A_DAY = """
            select %s from regulation.base_publication where effective_from <= ?
            order by effective_from desc, publication desc limit 1""";

    private static final String VERSIONS = """
            select t.version, t.uploaded_by, t.uploaded_at, p.effective_from, p.order_number, p.order_date,
                p.published_by, p.published_at
            from regulation.base_text t left join regulation.base_publication p on p.version = t.version""";

    private final JdbcClient jdbc;

    BaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next() {
        return jdbc.sql("select coalesce(max(version), 0) + 1 from regulation.base_text")
                .query(Integer.class)
                .single();
    }

    void add(BaseMark mark, String yaml, String by, Instant at) {
        jdbc.sql("""
                insert into regulation.base_text (version, yaml, digest, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?)""")
                .params(mark.version(), yaml, mark.digest(), by, Timestamp.from(at))
                .update();
    }

    /** Its number in the order of publications. */
    int publish(BaseMark mark, BaseVersion.Publication publication) {
        int number = jdbc.sql("select coalesce(max(publication), 0) + 1 from regulation.base_publication")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into regulation.base_publication (publication, version, digest, effective_from, order_number,
                    order_date, published_by, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        mark.version(),
                        mark.digest(),
                        publication.from(),
                        publication.order().number(),
                        publication.order().date(),
                        publication.by(),
                        Timestamp.from(publication.at()))
                .update();
        return number;
    }

    Optional<BaseMark> mark(int version) {
        return jdbc.sql("select version, digest from regulation.base_text where version = ?")
                .param(version)
                .query((row, number) -> new BaseMark(row.getInt("version"), row.getString("digest")))
                .optional();
    }

    /** The published version that holds on a day; empty where what came with the release holds. */
    Optional<BaseMark> on(LocalDate day) {
        return jdbc.sql(ON_A_DAY.formatted("version, digest"))
                .param(day)
                .query((row, number) -> new BaseMark(row.getInt("version"), row.getString("digest")))
                .optional();
    }

    /** Published versions that come into force after a day, the earliest first. */
    List<BaseMark> after(LocalDate day) {
        return jdbc.sql("""
                select version, digest from regulation.base_publication where effective_from > ?
                order by effective_from, publication limit 20""")
                .param(day)
                .query((row, number) -> new BaseMark(row.getInt("version"), row.getString("digest")))
                .list();
    }

    Optional<String> text(int version) {
        return jdbc.sql("select yaml from regulation.base_text where version = ?")
                .param(version)
                .query(String.class)
                .optional();
    }

    Optional<BaseVersion> find(int version) {
        return jdbc.sql(VERSIONS + " where t.version = ?")
                .param(version)
                .query(BaseStore::version)
                .optional();
    }

    List<BaseVersion> page(int page, int size) {
        return jdbc.sql(VERSIONS + " order by t.version desc limit ? offset ?")
                .params(size, page * size)
                .query(BaseStore::version)
                .list();
    }

    private static BaseVersion version(ResultSet row, int number) throws SQLException {
        return new BaseVersion(
                row.getInt("version"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                publication(row));
    }

    private static Optional<BaseVersion.Publication> publication(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new BaseVersion.Publication(
                        from,
                        new ApprovalOrder(row.getString("order_number"), row.getObject("order_date", LocalDate.class)),
                        row.getString("published_by"),
                        row.getTimestamp("published_at").toInstant()));
    }
}
