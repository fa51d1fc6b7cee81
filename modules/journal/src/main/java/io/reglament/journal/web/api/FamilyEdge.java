package io.reglament.journal.web.api;

import io.reglament.journal.StudentMarks;
import io.reglament.journal.WeekLesson;
import io.reglament.journal.WeekMark;
import io.reglament.journal.WeekView;
import io.reglament.web.EdgeMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A student's week and marks as programs read them. */
@Mapper(config = EdgeMapping.class, uses = ReadingEdge.class)
abstract class FamilyEdge {
    abstract WeekResource week(WeekView week);

    abstract StudentMarksResource marks(StudentMarks marks);

    abstract MarkOfWorkResource mark(WeekMark mark);

    @Mapping(target = "id", source = "lesson.id.value")
    @Mapping(target = "subject", source = "lesson.subject")
    @Mapping(target = "group", source = "lesson.groupLabel")
    @Mapping(target = "period", source = "lesson.period")
    @Mapping(target = "startsAt", source = "lesson.startsAt")
    @Mapping(target = "endsAt", source = "lesson.endsAt")
    @Mapping(target = "room", source = "lesson.room")
    abstract WeekResource.LessonOfWeekResource lesson(WeekLesson lesson);
}
