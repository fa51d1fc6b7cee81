package io.reglament.rostering.bundle;

import java.util.List;
import java.util.Map;

/**
 * A bundle read without fault; rows in the order of their files.
 *
 * @param modes what the manifest says of each file; an undeclared one is absent
 * @param pending references into delta or absent files, to be checked against the school's data
 */
public record ReadBundle(
        Map<BundleFile, FileMode> modes,
        List<OrgRow> orgs,
        List<AcademicSessionRow> academicSessions,
        List<CourseRow> courses,
        List<ClassRow> classes,
        List<UserRow> users,
        List<RoleRow> roles,
        List<EnrollmentRow> enrollments,
        List<DemographicsRow> demographics,
        List<TimetableRow> timetable,
        List<UnresolvedReference> pending,
        List<Notice> notices)
        implements BundleReading {

    public ReadBundle {
        modes = Map.copyOf(modes);
        orgs = List.copyOf(orgs);
        academicSessions = List.copyOf(academicSessions);
        courses = List.copyOf(courses);
        classes = List.copyOf(classes);
        users = List.copyOf(users);
        roles = List.copyOf(roles);
        enrollments = List.copyOf(enrollments);
        demographics = List.copyOf(demographics);
        timetable = List.copyOf(timetable);
        pending = List.copyOf(pending);
        notices = List.copyOf(notices);
    }

    /** What the manifest says of the file. */
    public FileMode mode(BundleFile file) {
        return modes.getOrDefault(file, FileMode.ABSENT);
    }
}
