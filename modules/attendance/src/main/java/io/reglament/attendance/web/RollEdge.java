package io.reglament.attendance.web;

import io.reglament.attendance.Mark;
import io.reglament.attendance.RollChange;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.RollView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.web.EdgeMapping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between rolls and what goes over the wire. */
@Mapper(config = EdgeMapping.class)
interface RollEdge {

    /** The entry as the form states it; {@code received} stands for the moment of typing where the form does not tell it */
    @Mapping(target = "key", source = "key")
    @Mapping(target = "typedAt", expression = "java(form.typedAt() == null ? received : form.typedAt())")
    RollEntry entry(RollForm form, UUID key, Instant received);

    @Mapping(target = "takenSince", expression = "java(roll.taken().map(taken -> taken.since()))")
    @Mapping(target = "takenBy", expression = "java(roll.taken().flatMap(taken -> name(taken.by(), names)))")
    @Mapping(target = "takenAt", expression = "java(roll.taken().map(taken -> taken.at()))")
    RollResource resource(RollView roll, @Context Map<PersonId, PersonName> names);

    ChangeResource resource(RollChange change, @Context Map<PersonId, PersonName> names);

    default PersonId person(UUID id) {
        return new PersonId(id);
    }

    default UUID id(PersonId person) {
        return person.value();
    }

    default Mark mark(MarkForm form) {
        return form.mark();
    }

    default MarkForm form(Mark mark) {
        return MarkForm.of(mark);
    }

    default Optional<String> name(@Nullable PersonId person, @Context Map<PersonId, PersonName> names) {
        return Optional.ofNullable(person).map(names::get).map(PersonName::initials);
    }
}
