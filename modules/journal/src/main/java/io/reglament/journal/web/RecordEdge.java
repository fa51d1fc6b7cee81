package io.reglament.journal.web;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.FieldChange;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecord;
import io.reglament.web.EdgeMapping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the lesson record and what goes over the wire. */
@Mapper(config = EdgeMapping.class)
interface RecordEdge {

    /** The entry as the form states it; {@code received} stands for the moment of typing where the form does not tell it */
    @Mapping(target = "key", source = "key")
    @Mapping(target = "typedAt", expression = "java(form.typedAt() == null ? received : form.typedAt())")
    LessonEntry entry(RecordForm form, UUID key, Instant received);

    @Mapping(target = "homework", expression = "java(homework(standing))")
    @Mapping(target = "noHomeworkPhrase", expression = "java(phrase(standing))")
    @Mapping(target = "changedBy", expression = "java(standing.lastChange().flatMap(last -> name(last.by(), names)))")
    @Mapping(target = "changedAt", expression = "java(standing.lastChange().map(last -> last.at()))")
    RecordResource resource(LessonRecord standing, @Context Map<PersonId, PersonName> names);

    ChangeResource resource(FieldChange change, @Context Map<PersonId, PersonName> names);

    /** Sent back as it came, a record is a valid form: "none set" stands without its phrase. */
    default String homework(LessonRecord standing) {
        return standing.noHomework() ? "" : standing.homework();
    }

    default Optional<Integer> minutes(@Nullable Integer minutes) {
        return Optional.ofNullable(minutes);
    }

    default Optional<String> name(PersonId person, @Context Map<PersonId, PersonName> names) {
        return Optional.ofNullable(names.get(person)).map(PersonName::initials);
    }

    default Optional<String> phrase(LessonRecord standing) {
        return standing.noHomework() && !standing.homework().isEmpty()
                ? Optional.of(standing.homework())
                : Optional.empty();
    }
}
