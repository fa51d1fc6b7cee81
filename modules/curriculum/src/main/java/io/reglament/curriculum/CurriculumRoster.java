package io.reglament.curriculum;

import io.reglament.identity.Feed;

/**
 * A school's calendar, classes, groups and timetable as a roster states them. Rows are keyed by the sender's keys, and
 * refer to each other and to people by them.
 */
public record CurriculumRoster(
        Feed<SessionRecord> sessions,
        Feed<SubjectRecord> subjects,
        Feed<ClassRecord> classes,
        Feed<GroupRecord> groups,
        Feed<MembershipRecord> memberships,
        Feed<TeachingRecord> teachings,
        Feed<TimetableRecord> timetable) {}
