package io.reglament.rostering.intake;

import io.reglament.curriculum.ClassRecord;
import io.reglament.curriculum.CurriculumRoster;
import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SubjectRecord;
import io.reglament.curriculum.TeachingRecord;
import io.reglament.curriculum.TimetableRecord;
import io.reglament.rostering.bundle.AcademicSessionRow;
import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.ClassRow;
import io.reglament.rostering.bundle.EnrollmentRow;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.TimetableRow;
import io.reglament.rostering.bundle.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calendar, classes, groups and timetable of a bundle. */
final class CurriculumOfBundle {
    private static final int NOT_STATED = 0;

    private CurriculumOfBundle() {}

    static CurriculumRoster roster(ReadBundle bundle, Set<String> groups) {
        return new CurriculumRoster(
                Feeds.of(
                        bundle,
                        BundleFile.ACADEMIC_SESSIONS,
                        bundle.academicSessions(),
                        row -> true,
                        CurriculumOfBundle::session),
                Feeds.of(
                        bundle,
                        BundleFile.COURSES,
                        bundle.courses(),
                        row -> true,
                        row -> new SubjectRecord(row.sourcedId(), row.title())),
                Feeds.of(
                        bundle,
                        BundleFile.CLASSES,
                        bundle.classes(),
                        ClassRow::isHomeroom,
                        row -> new ClassRecord(row.sourcedId(), row.title(), grade(row))),
                Feeds.of(
                        bundle,
                        BundleFile.CLASSES,
                        bundle.classes(),
                        row -> !row.isHomeroom(),
                        CurriculumOfBundle::group),
                Feeds.of(
                        bundle,
                        BundleFile.ENROLLMENTS,
                        bundle.enrollments(),
                        row -> row.role().equals(Vocabulary.STUDENT),
                        CurriculumOfBundle::membership),
                Feeds.of(
                        bundle,
                        BundleFile.ENROLLMENTS,
                        bundle.enrollments(),
                        row -> row.role().equals(Vocabulary.TEACHER)
                                && (groups.contains(row.classSourcedId()) || row.primary()),
                        CurriculumOfBundle::teaching),
                Feeds.of(bundle, BundleFile.TIMETABLE, bundle.timetable(), row -> true, CurriculumOfBundle::weekly));
    }

    private static SessionRecord session(AcademicSessionRow row) {
        return new SessionRecord(row.sourcedId(), kind(row), row.title(), row.begin(), row.lastDay());
    }

    private static SessionRecord.Kind kind(AcademicSessionRow row) {
        if (row.isHoliday()) {
            return SessionRecord.Kind.HOLIDAY;
        }
        return row.type().equals(Vocabulary.SCHOOL_YEAR) ? SessionRecord.Kind.YEAR : SessionRecord.Kind.TERM;
    }

    /** The group's own code is its label where it has one: its title repeats the subject for the eyes of others. */
    private static GroupRecord group(ClassRow row) {
        return new GroupRecord(
                row.sourcedId(),
                row.classCode().orElse(row.title()),
                row.courseSourcedId(),
                grade(row),
                Set.copyOf(row.homeroomSourcedIds()),
                Set.copyOf(row.termSourcedIds()));
    }

    private static int grade(ClassRow row) {
        List<Integer> grades = row.grades();
        return grades.isEmpty() ? NOT_STATED : grades.getFirst();
    }

    private static MembershipRecord membership(EnrollmentRow row) {
        return new MembershipRecord(
                row.sourcedId(), row.classSourcedId(), row.userSourcedId(), row.begin(), lastDay(row));
    }

    private static TeachingRecord teaching(EnrollmentRow row) {
        return new TeachingRecord(
                row.sourcedId(), row.classSourcedId(), row.userSourcedId(), row.begin(), lastDay(row));
    }

    private static Optional<LocalDate> lastDay(EnrollmentRow row) {
        return row.endExclusive().map(end -> end.minusDays(1));
    }

    private static TimetableRecord weekly(TimetableRow row) {
        return new TimetableRecord(
                row.sourcedId(),
                row.classSourcedId(),
                row.teacherSourcedId(),
                row.weekday(),
                row.period(),
                row.start(),
                row.end(),
                row.room(),
                row.firstDay(),
                row.lastDay());
    }
}
