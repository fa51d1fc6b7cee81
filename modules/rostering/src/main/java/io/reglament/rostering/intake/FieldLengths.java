package io.reglament.rostering.intake;

import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.ReadBundle;
import java.util.List;
import java.util.stream.Stream;

/** What the platform keeps is shorter than what a bundle may hold: longer texts are faults, never cut. */
final class FieldLengths {
    private static final int NAME = 80;
    private static final int TITLE = 200;
    private static final int ROOM = 60;

    private FieldLengths() {}

    static Stream<Fault> faults(ReadBundle bundle) {
        return Stream.of(
                        bundle.users().stream()
                                .flatMap(row -> Stream.of(
                                        check(BundleFile.USERS, row.row(), "familyName", row.familyName(), NAME),
                                        check(BundleFile.USERS, row.row(), "givenName", row.givenName(), NAME),
                                        check(
                                                BundleFile.USERS,
                                                row.row(),
                                                "middleName",
                                                row.middleName().orElse(""),
                                                NAME))),
                        bundle.courses().stream()
                                .map(row -> check(BundleFile.COURSES, row.row(), "title", row.title(), TITLE)),
                        bundle.classes().stream()
                                .flatMap(row -> Stream.of(
                                        check(BundleFile.CLASSES, row.row(), "title", row.title(), TITLE),
                                        check(
                                                BundleFile.CLASSES,
                                                row.row(),
                                                "classCode",
                                                row.classCode().orElse(""),
                                                TITLE))),
                        bundle.academicSessions().stream()
                                .map(row ->
                                        check(BundleFile.ACADEMIC_SESSIONS, row.row(), "title", row.title(), TITLE)),
                        bundle.timetable().stream()
                                .map(row -> check(
                                        BundleFile.TIMETABLE,
                                        row.row(),
                                        "room",
                                        row.room().orElse(""),
                                        ROOM)))
                .flatMap(faults -> faults)
                .flatMap(List::stream);
    }

    private static List<Fault> check(BundleFile file, int row, String column, String text, int most) {
        return text.length() <= most
                ? List.of()
                : List.of(new Fault(file.fileName(), row, column, "bundle.field.long", List.of(String.valueOf(most))));
    }
}
