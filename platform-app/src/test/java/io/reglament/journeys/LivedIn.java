package io.reglament.journeys;

import io.reglament.local.load.Filling;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A school with life in it, so that its pages show what they show in use; filled once. */
final class LivedIn {
    static final String SCHOOL = "smidovich-3";
    /** A Friday afternoon there. */
    private static final String NOW = "2027-01-22T05:00:00Z";

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 22);
    private static boolean filled;

    private LivedIn() {}

    /** The moment at which pages are looked at. */
    static String now() {
        return RunningHouse.lived() ? RunningHouse.LIVED_UNTIL : NOW;
    }

    static synchronized void fill(RunningHouse house) {
        house.moveClock(now());
        if (filled || RunningHouse.lived()) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(RunningHouse.jdbcUrl(), "postgres", superuser())) {
            connection.setAutoCommit(false);
            int school = school(connection);
            List<LessonToFill> over = Timetabled.lessons(connection, school, FIRST, LAST).stream()
                    .filter(lesson ->
                            lesson.endsAt().isBefore(Instant.parse(NOW).minusSeconds(7_200)))
                    .filter(lesson -> untouched(connection, school, lesson))
                    .toList();
            Filling.fill(connection, school, 1, over, new EverydayLife(), filledSoFar -> {});
            connection.commit();
            filled = true;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What other journeys have kept stays theirs. */
    private static boolean untouched(Connection connection, int school, LessonToFill lesson) {
        try (PreparedStatement query = connection.prepareStatement("""
                select from journal.lesson_record where school_id = ? and lesson_id = ?
                union all select from attendance.roll where school_id = ? and lesson_id = ?
                union all select from journal.work where school_id = ? and id = ?""")) {
            for (int place = 1; place < 7; place += 2) {
                query.setInt(place, school);
                query.setObject(place + 1, lesson.id());
            }
            try (ResultSet row = query.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int school(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from tenancy.school where slug = ?")) {
            query.setString(1, SCHOOL);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String superuser() throws IOException {
        return Files.readString(RunningHouse.var().resolve("postgres/data.superuser"))
                .strip();
    }
}
