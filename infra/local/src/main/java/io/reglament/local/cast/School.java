package io.reglament.local.cast;

import java.util.List;
import java.util.Map;

/** A whole invented school, before it becomes files. */
record School(
        BundleSpec spec,
        SchoolCalendar calendar,
        List<Subject> subjects,
        List<Homeroom> homerooms,
        Staff staff,
        Families families,
        List<Group> groups,
        Map<Homeroom, Teacher> classTeachers,
        List<Lesson> lessons,
        List<Enrollment> enrollments,
        List<Post> posts) {}
