package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardCell;
import io.reglament.attendance.board.BoardColumn;
import io.reglament.attendance.board.BoardRow;
import io.reglament.attendance.board.BoardView;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.attendance.reasons.ReasonView;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Regulated;
import io.reglament.web.EdgeMapping;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the board and what goes over the wire. */
@Mapper(
        config = EdgeMapping.class,
        imports = {ReasonText.class, CellWords.class, AbsentAt.class})
interface BoardEdge {

    /** The entry as the form states it; {@code received} stands for the moment of typing where it does not tell it. */
    @Mapping(target = "key", source = "key")
    @Mapping(target = "reason", expression = "java(ReasonText.parse(form.reason()))")
    @Mapping(target = "typedAt", expression = "java(form.typedAt() == null ? received : form.typedAt())")
    ReasonEntry entry(ReasonsForm form, UUID key, Instant received);

    @Mapping(target = "lessons", source = "columns")
    @Mapping(target = "students", source = "rows")
    BoardResource resource(BoardView board);

    @Mapping(target = "id", source = "student.person.value")
    @Mapping(target = "name", source = "student.name")
    BoardResource.Student resource(BoardRow row);

    @Mapping(target = "lesson", source = "lesson.id.value")
    @Mapping(target = "mark", expression = "java(CellWords.mark(cell))")
    @Mapping(target = "minutes", expression = "java(cell.absence().flatMap(AbsentAt::minutesLate))")
    @Mapping(target = "reason", expression = "java(ReasonText.of(cell.why()))")
    @Mapping(target = "version", source = "reason.version")
    BoardResource.Cell resource(BoardCell cell);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "group", source = "groupLabel")
    BoardResource.Lesson resource(LessonView lesson);

    @Mapping(target = "id", source = "id.value")
    ClassResource resource(ClassView schoolClass);

    List<ClassResource> resources(List<ClassView> classes);

    @Mapping(target = "lesson", source = "cell.lesson.value")
    @Mapping(target = "student", source = "cell.student.value")
    @Mapping(target = "reason", expression = "java(ReasonText.of(view.reason()))")
    ReasonsResource.Reason resource(ReasonView view);

    List<ReasonsResource.Reason> reasons(List<ReasonView> views);

    default Cell cell(ReasonsForm.CellForm form) {
        return new Cell(new LessonId(form.lesson()), new PersonId(form.student()));
    }

    default List<BoardResource.Lesson> lessons(List<BoardColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.lessons().stream())
                .map(this::resource)
                .toList();
    }

    default List<BoardResource.Cell> cells(List<Optional<BoardCell>> cells) {
        return cells.stream().flatMap(Optional::stream).map(this::resource).toList();
    }

    default List<String> named(Regulated<Set<AbsenceReason>> reasons) {
        return reasons.value().stream().sorted().map(ReasonText::of).toList();
    }

    default String name(PersonName name) {
        return name.brief();
    }
}
