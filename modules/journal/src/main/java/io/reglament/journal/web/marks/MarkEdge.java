package io.reglament.journal.web.marks;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.CellView;
import io.reglament.journal.MarkChange;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.WorkId;
import io.reglament.web.EdgeMapping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between marks and what goes over the wire. */
@Mapper(config = EdgeMapping.class)
interface MarkEdge {

    /** The edit as the form states it; {@code received} stands for the moment of typing where the form does not tell it */
    @Mapping(target = "ordinal", expression = "java(form.ordinal() == null ? 1 : form.ordinal())")
    @Mapping(target = "typedAt", expression = "java(form.typedAt() == null ? received : form.typedAt())")
    @Mapping(target = "reason", expression = "java(form.reason() == null ? \"\" : form.reason())")
    MarkEdit edit(EditForm form, Instant received);

    @Mapping(target = "changedBy", expression = "java(name(standing.changedBy(), names).orElse(\"\"))")
    StandingResource resource(CellView.Standing standing, @Context Map<PersonId, PersonName> names);

    @Mapping(target = "by", expression = "java(name(change.by(), names).orElse(\"\"))")
    @Mapping(target = "onBehalfOf", expression = "java(change.onBehalfOf().flatMap(whose -> name(whose, names)))")
    MarkChangeResource resource(MarkChange change, @Context Map<PersonId, PersonName> names);

    default WorkId work(UUID id) {
        return new WorkId(id);
    }

    default PersonId person(UUID id) {
        return new PersonId(id);
    }

    default Optional<String> comment(@Nullable String comment) {
        return Optional.ofNullable(comment);
    }

    default Optional<String> name(PersonId person, @Context Map<PersonId, PersonName> names) {
        return Optional.ofNullable(names.get(person)).map(PersonName::initials);
    }
}
