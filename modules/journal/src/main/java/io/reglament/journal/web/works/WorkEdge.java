package io.reglament.journal.web.works;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.web.EdgeMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between works and what goes over the wire. */
@Mapper(config = EdgeMapping.class)
public interface WorkEdge {

    @Mapping(target = "lessonsOwn", expression = "java(work.lessonsOwn())")
    WorkResource resource(WorkView work);

    @Mapping(target = "planned", expression = "java(Boolean.TRUE.equals(form.planned()))")
    WorkEntry entry(WorkForm form);

    @Mapping(target = "planned", expression = "java(Boolean.TRUE.equals(form.planned()))")
    WorkEntry entry(WorkChangeForm form);

    default Optional<DueResource> due(Optional<DueMoment> due) {
        return DueResource.of(due);
    }

    default Optional<LessonId> lesson(@Nullable UUID id) {
        return Optional.ofNullable(id).map(LessonId::new);
    }

    default Optional<LocalDate> date(@Nullable LocalDate date) {
        return Optional.ofNullable(date);
    }

    default Optional<UUID> lesson(Optional<LessonId> lesson) {
        return lesson.map(LessonId::value);
    }

    default UUID id(WorkId id) {
        return id.value();
    }

    default UUID id(GroupId id) {
        return id.value();
    }

    default UUID id(TermId id) {
        return id.value();
    }

    default UUID id(PersonId id) {
        return id.value();
    }
}
