package io.reglament.journal.web.api;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.Average;
import io.reglament.journal.SheetColumn;
import io.reglament.journal.SheetRow;
import io.reglament.journal.SheetView;
import io.reglament.journal.WorkId;
import io.reglament.journal.web.works.DueResource;
import io.reglament.regulation.AbsenceReason;
import io.reglament.web.EdgeMapping;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Sheets as programs read them. */
@Mapper(config = EdgeMapping.class)
abstract class ReadingEdge {

    @Mapping(target = "id", source = "id.value")
    abstract GroupResource group(GroupView group);

    abstract SheetResource sheet(SheetView sheet);

    abstract SheetResource.ColumnResource column(SheetColumn column);

    abstract SheetResource.RowResource row(SheetRow row);

    abstract AverageResource average(Average average);

    @Mapping(target = "id", source = "id.value")
    abstract SheetResource.TermResource term(TermView term);

    abstract AbsenceResource absence(AbsentAt absence);

    Optional<AbsenceResource> absence(Optional<AbsentAt> absence) {
        return absence.map(this::absence);
    }

    Optional<AverageResource> average(Optional<Average> average) {
        return average.map(this::average);
    }

    Optional<String> reason(Optional<AbsenceReason> reason) {
        return reason.map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Optional<DueResource> due(Optional<DueMoment> due) {
        return DueResource.of(due);
    }

    Optional<UUID> lesson(Optional<LessonId> lesson) {
        return lesson.map(LessonId::value);
    }

    String access(LessonAccess access) {
        return access.name().toLowerCase(Locale.ROOT);
    }

    String name(PersonName name) {
        return name.brief();
    }

    UUID id(WorkId id) {
        return id.value();
    }

    UUID id(PersonId id) {
        return id.value();
    }
}
