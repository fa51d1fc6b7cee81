package io.reglament.compliance.web;

import io.reglament.compliance.FindingId;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.FoundCourse;
import io.reglament.compliance.FoundWork;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.web.EdgeMapping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = EdgeMapping.class)
interface FindingMapper {
    @Mapping(target = "duty", source = "rule")
    @Mapping(target = "className", source = "groupLabel")
    @Mapping(target = "clause", source = "basis")
    @Mapping(target = "student", expression = "java(student(finding.student()))")
    FindingResource resource(FindingView finding, @Context Map<PersonId, PersonName> names);

    default FindingResource.Course course(FoundCourse course) {
        return switch (course) {
            case FoundCourse.OfSheet(var group, var term) ->
                new FindingResource.Course(Optional.of(group.value()), Optional.of(term.value()), Optional.empty());
            case FoundCourse.OfClass(var schoolClass) ->
                new FindingResource.Course(Optional.empty(), Optional.empty(), Optional.of(schoolClass.value()));
        };
    }

    default Optional<FindingResource.Course> course(Optional<FoundCourse> course) {
        return course.map(this::course);
    }

    default Optional<UUID> student(Optional<PersonId> student) {
        return student.map(PersonId::value);
    }

    default UUID id(FindingId id) {
        return id.value();
    }

    default Optional<UUID> lesson(Optional<LessonId> lesson) {
        return lesson.map(LessonId::value);
    }

    default Optional<FindingResource.Work> work(Optional<FoundWork> work) {
        return work.map(
                found -> new FindingResource.Work(found.work(), found.group().value(), found.form()));
    }

    default FindingResource.Teacher teacher(PersonId id, @Context Map<PersonId, PersonName> names) {
        return new FindingResource.Teacher(
                id.value(),
                Optional.ofNullable(names.get(id)).map(PersonName::full).orElse(""));
    }

    default Optional<String> clause(Basis basis) {
        return basis.clause().map(ClauseId::value);
    }

    default Optional<Instant> moment(Optional<Instant> moment) {
        return moment;
    }
}
