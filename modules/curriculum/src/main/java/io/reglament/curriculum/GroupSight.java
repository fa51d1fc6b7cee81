package io.reglament.curriculum;

/**
 * What a member may do with a group's records, and of whom.
 *
 * @param ledAlone whether it rests on leading a class of the group alone: only the students of that class are shown then,
 *     for a group may be made of several classes
 */
public record GroupSight(LessonAccess access, boolean ledAlone) {}
