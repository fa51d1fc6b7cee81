package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Schools that are judged wholly, as when another regulation took force: all that is watched is due for a look. */
final class CheckedSchools {
    private static final int LOOK_MILLIS = 100;
    private static final int MOST_LOOKS = 36_000;
    private static final String DUE =
            "select count(*) from compliance.watch where school_id between ? and ? and next_due <= ?";

    private final Connection connection;

    CheckedSchools(Connection connection) {
        this.connection = connection;
    }

    /** What was touched and not judged yet. */
    long waiting() throws SQLException {
        return Sql.number(connection, "select count(*) from regulation.touched");
    }

    /** Judges everything of these schools and returns how much that was: lessons, works, sheets, days of classes. */
    long judge(int first, int last) throws SQLException {
        long findings = findings(first, last);
        long things = Sql.change(
                connection,
                "update compliance.watch set next_due = ? where school_id between ? and ?",
                FloorReads.now(),
                first,
                last);
        Sql.change(
                connection,
                "insert into tenancy.wake_up (id, school_id, at) select gen_random_uuid(), id, ? from tenancy.school"
                        + " where id between ? and ?",
                FloorReads.now(),
                first,
                last);
        for (int look = 0; Sql.number(connection, DUE, first, last, FloorReads.now()) > 0; look++) {
            WrongAnswer.unless(look < MOST_LOOKS, "the job runner does not come to its end");
            Pause.millis(LOOK_MILLIS);
        }
        WrongAnswer.unless(findings > 0, "nothing was found late");
        WrongAnswer.unless(findings == findings(first, last), "judging again found something else");
        return things;
    }

    private long findings(int first, int last) throws SQLException {
        return Sql.number(
                connection,
                "select count(*) from compliance.finding where school_id between ? and ? and state <> 'WITHDRAWN'",
                first,
                last);
    }
}
