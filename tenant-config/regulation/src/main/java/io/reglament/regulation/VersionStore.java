package io.reglament.regulation;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of profile versions, and the history of what was done with them. */
@Component
final class VersionStore {
    private static final String COLUMNS = """
            select version, state, effective_from, uploaded_by, uploaded_at, activated_by, activated_at, order_number,
                order_date
            from regulation.profile_version where school_id = :school""";

    private static final String IN_FORCE =
            """
            select version, digest, b.base, b.base_digest from regulation.profile_version
                left join (%s) b on true
            where school_id = ? and state = 'active'
            order by effective_from <= ? desc, case when effective_from <= ? then effective_from end desc,
                effective_from, activation desc
            limit 1""".formatted(BaseStore.ON_A_DAY.formatted("version as base, digest as base_digest"));

    private static final String EVER_IN_FORCE = """
            select version, digest, effective_from, activation as place, false as of_the_base
            from regulation.profile_version where school_id = ? and state = 'active'
            union all
            select version, digest, effective_from, publication, true from regulation.base_publication
            order by effective_from, place""";

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version by its number, with the mark by which its parsed form is found again.
     *
     * @param base over which it holds; empty for the one that is kept beside its text
     */
    record Stored(int version, String digest, Optional<BaseMark> base) {
        Stored over(Optional<BaseMark> other) {
            return new Stored(version, digest, other);
        }
    }

    record Text(String yaml, String base) {}

    int next() {
        return in("select coalesce(max(version), 0) + 1 from regulation.profile_version where school_id = :school")
                .query(Integer.class)
                .single();
    }

    void addDraft(Stored draft, Text text, Optional<UUID> by, Instant at) {
        in("""
                insert into regulation.profile_version
                    (school_id, version, state, yaml, base, digest, uploaded_by, uploaded_at)
                values (:school, :version, 'draft', :yaml, :base, :digest, :by, :at)""")
                .param("version", draft.version())
                .param("yaml", text.yaml())
                .param("base", text.base())
                .param("digest", draft.digest())
                .param("by", by.orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** False when there is no such draft; one that was submitted is so again. */
    boolean submit(int version, UUID by, Instant at) {
        return in("""
                update regulation.profile_version set state = 'submitted', submitted_by = :by, submitted_at = :at
                where school_id = :school and version = :version and state <> 'active'""")
                        .param("version", version)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** False when nothing of that number waits for approval. */
    boolean giveBack(int version) {
        return in("""
                update regulation.profile_version set state = 'draft'
                where school_id = :school and version = :version and state = 'submitted'""").param("version", version).update() == 1;
    }

    /** False when there is no such draft, submitted or not. */
    boolean activate(int version, LocalDate from, Optional<ApprovalOrder> order, Optional<UUID> by, Instant at) {
        return in("""
                update regulation.profile_version
                set state = 'active', effective_from = :from, activated_by = :by, activated_at = :at,
                    activation = :activation, order_number = :number, order_date = :ordered
                where school_id = :school and version = :version and state in ('draft', 'submitted')""")
                        .param("version", version)
                        .param("from", from)
                        .param("by", by.orElse(null))
                        .param("at", Timestamp.from(at))
                        .param("activation", nextActivation())
                        .param("number", order.map(ApprovalOrder::number).orElse(null))
                        .param("ordered", order.map(ApprovalOrder::date).orElse(null))
                        .update()
                == 1;
    }

    private int nextActivation() {
        return in("select coalesce(max(activation), 0) + 1 from regulation.profile_version where school_id = :school")
                .query(Integer.class)
                .single();
    }

    void record(
            int version, String what, Optional<LocalDate> from, Optional<String> words, Optional<UUID> by, Instant at) {
        in("""
                insert into regulation.profile_event
                    (school_id, id, version, what, effective_from, words, by_person, at)
                values (:school, :id, :version, :what, :from, :words, :by, :at)""")
                .param("id", Ids.next())
                .param("version", version)
                .param("what", what)
                .param("from", from.orElse(null))
                .param("words", words.orElse(null))
                .param("by", by.orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Why a draft was given back last; empty where it never was. */
    Optional<String> lastWords(int version) {
        return in("""
                select words from regulation.profile_event
                where school_id = :school and version = :version and what = 'returned' order by id desc limit 1""").param("version", version).query(String.class).optional();
    }

    /** The version in force on a day; on a day before the first one, the first one. */
    Optional<Stored> inForce(LocalDate day) {
        return jdbc.sql(IN_FORCE)
                .params(day, SchoolContext.current().value(), day, day)
                .query((row, number) -> tried(day, over(row)))
                .optional();
    }

    /** The same, to be sent along with other questions. */
    static Ask<InForce> askInForce(LocalDate day) {
        return Ask.of(
                IN_FORCE,
                rows -> new InForce(rows.next() ? Optional.of(tried(day, over(rows))) : Optional.empty()),
                day,
                SchoolContext.current().value(),
                day,
                day);
    }

    /** All that ever were or will be in force: a handful, for a regulation does not change every week. */
    static Ask<InForceByDay> askEver() {
        Optional<Trial> tried = Trial.current();
        return Ask.of(
                EVER_IN_FORCE,
                rows -> {
                    NavigableMap<LocalDate, Stored> from = new TreeMap<>();
                    NavigableMap<LocalDate, BaseMark> bases = new TreeMap<>();
                    while (rows.next()) {
                        LocalDate day = rows.getObject("effective_from", LocalDate.class);
                        if (rows.getBoolean("of_the_base")) {
                            bases.put(day, new BaseMark(rows.getInt("version"), rows.getString("digest")));
                        } else {
                            from.put(day, stored(rows, 0));
                        }
                    }
                    return new InForceByDay(Trial.over(tried, from), bases);
                },
                SchoolContext.current().value());
    }

    /** The first days of all versions that are in force some day, and of all bases. */
    List<LocalDate> changes() {
        return in("""
                select effective_from from regulation.profile_version where school_id = :school and state = 'active'
                union
                select effective_from from regulation.base_publication order by 1""").query(LocalDate.class).list();
    }

    Optional<Stored> draft(int version) {
        return in("""
                select version, digest from regulation.profile_version
                where school_id = :school and version = :version and state <> 'active'""").param("version", version).query(VersionStore::stored).optional();
    }

    /** By a trip of its own, because the reader may be outside a transaction. */
    static Ask<Optional<Text>> askText(Stored stored) {
        return Ask.of(
                """
                select yaml, coalesce((select b.yaml from regulation.base_text b where b.version = ?), base)
                from regulation.profile_version where school_id = ? and version = ?""",
                rows -> rows.next() ? Optional.of(new Text(rows.getString(1), rows.getString(2))) : Optional.empty(),
                stored.base().map(BaseMark::version).orElse(0),
                SchoolContext.current().value(),
                stored.version());
    }

    Optional<Text> text(int version) {
        return in("select yaml, base from regulation.profile_version where school_id = :school and version = :version")
                .param("version", version)
                .query((row, number) -> new Text(row.getString("yaml"), row.getString("base")))
                .optional();
    }

    Optional<ProfileVersion> find(int version) {
        return in(COLUMNS + " and version = :version")
                .param("version", version)
                .query(VersionStore::version)
                .optional();
    }

    List<ProfileVersion> page(int page, int size) {
        return in(COLUMNS + " order by version desc limit :size offset :skip")
                .param("size", size)
                .param("skip", page * size)
                .query(VersionStore::version)
                .list();
    }

    private JdbcClient.StatementSpec in(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getInt("version"), row.getString("digest"), Optional.empty());
    }

    private static Stored over(ResultSet row) throws SQLException {
        Integer base = row.getObject("base", Integer.class);
        return base == null
                ? stored(row, 0)
                : stored(row, 0).over(Optional.of(new BaseMark(base, row.getString("base_digest"))));
    }

    /** What the current thread tries in the place of what is in force, over the base of the day all the same. */
    private static Stored tried(LocalDate day, Stored inForce) {
        return Trial.on(day).map(trial -> trial.over(inForce.base())).orElse(inForce);
    }

    private static ProfileVersion version(ResultSet row, int number) throws SQLException {
        return new ProfileVersion(
                row.getInt("version"),
                ProfileVersion.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("effective_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("uploaded_by", UUID.class)),
                row.getTimestamp("uploaded_at").toInstant(),
                Optional.ofNullable(row.getObject("activated_by", UUID.class)),
                Optional.ofNullable(row.getTimestamp("activated_at")).map(Timestamp::toInstant),
                order(row));
    }

    private static Optional<ApprovalOrder> order(ResultSet row) throws SQLException {
        String number = row.getString("order_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new ApprovalOrder(number, row.getObject("order_date", LocalDate.class)));
    }
}
