package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A draft with a stricter deadline, tried on the first school's quarter by the job that tries all drafts. */
final class DryRuns {
    private static final int LOOK_MILLIS = 50;
    private static final int MOST_LOOKS = 12_000;
    private static final int DRAFT = 2;

    /** Topics by noon: what was written after it would be late. */
    private static final String ADD_DRAFT = """
        insert into regulation.profile_version (school_id, version, state, yaml, base, digest, uploaded_at)
        select d.school_id, ?, 'draft', d.yaml, d.base,
            encode(sha256(convert_to(d.base, 'UTF8') || '\\x00'::bytea || convert_to(d.yaml, 'UTF8')), 'hex'), ?
        from (select school_id, base, replace(yaml, E'\\ndeadline:\\n',
                  E'\\ndeadline:\\n  topic:\\n    value: same day 12:00\\n    clause: D-3.3a\\n') as yaml
              from regulation.profile_version where school_id = 1 and version = 1) d
        on conflict do nothing\
        """;

    private static final String ASK = """
        insert into compliance.dry_run
            (school_id, id, version, fingerprint, first_day, last_day, state, next_day, asked_by, asked_at)
        select school_id, ?, version, digest, ?, ?, 'QUEUED', ?, gen_random_uuid(), ?
        from regulation.profile_version where school_id = 1 and version = ?\
        """;

    private final Connection connection;
    private UUID last = new UUID(0, 0);

    DryRuns(Connection connection) {
        this.connection = connection;
    }

    /** Returns how many lessons and works it looked at. */
    long run() throws SQLException {
        last = UUID.randomUUID();
        Sql.change(connection, ADD_DRAFT, DRAFT, FloorReads.now());
        Sql.change(connection, ASK, last, Plan.QUARTER, Plan.TODAY, Plan.QUARTER, FloorReads.now(), DRAFT);
        Sql.change(
                connection,
                "insert into compliance.dry_run_queue (run_id, school_id, attempts) values (?, 1, 0)",
                last);
        for (int look = 0; !state().equals("DONE"); look++) {
            WrongAnswer.unless(look < MOST_LOOKS && !state().equals("FAILED"), "the dry run is " + state());
            Pause.millis(LOOK_MILLIS);
        }
        return Sql.number(connection, "select looked from compliance.dry_run where school_id = 1 and id = ?", last);
    }

    /** What it finds by the versions in force is what stands as findings; the stricter draft finds more. */
    void demandRight() throws SQLException {
        long stand = Sql.number(
                connection,
                "select count(*) from compliance.finding where school_id = 1 and state <> 'WITHDRAWN'"
                        + " and severity = 'BREACH' and lesson_date between ? and ?",
                Plan.QUARTER,
                Plan.TODAY);
        WrongAnswer.unless(now() > 0 && now() == stand, "found now: " + now() + ", as findings stand: " + stand);
        WrongAnswer.unless(then() > now(), "the stricter draft finds " + then() + ", no more than " + now());
    }

    long now() {
        return found("now_found");
    }

    long then() {
        return found("then_found");
    }

    private long found(String column) {
        try {
            return Sql.number(connection, """
                select coalesce(sum(%s), 0) from compliance.dry_run_sum
                where school_id = 1 and run_id = ? and of_what = 'RULE' and severity = 'BREACH'\
                """.formatted(column), last);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String state() throws SQLException {
        return Sql.list(
                        connection,
                        "select state from compliance.dry_run where school_id = 1 and id = ?",
                        row -> row.getString(1),
                        last)
                .getFirst();
    }
}
