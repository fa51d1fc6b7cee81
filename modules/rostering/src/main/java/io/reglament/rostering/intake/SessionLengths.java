package io.reglament.rostering.intake;

import io.reglament.rostering.bundle.AcademicSessionRow;
import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.RowStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Lessons are planned day by day, so a slip in a session's year must not make a century of them. */
final class SessionLengths {
    /** More than two school years: no sender has one, and a wrong year is longer. */
    private static final int MOST_DAYS = 800;

    private SessionLengths() {}

    static Stream<Fault> faults(ReadBundle bundle) {
        return bundle.academicSessions().stream()
                .filter(row -> row.status() == RowStatus.ACTIVE)
                .filter(row -> ChronoUnit.DAYS.between(row.begin(), row.endExclusive()) > MOST_DAYS)
                .map(SessionLengths::tooLong);
    }

    private static Fault tooLong(AcademicSessionRow row) {
        return new Fault(
                BundleFile.ACADEMIC_SESSIONS.fileName(),
                row.row(),
                "endDate",
                "bundle.session.long",
                List.of(String.valueOf(MOST_DAYS)));
    }
}
