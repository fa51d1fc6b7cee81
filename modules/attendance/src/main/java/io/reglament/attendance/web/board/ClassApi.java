package io.reglament.attendance.web.board;

import io.reglament.attendance.board.Boards;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.DayInAddress;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attendance by class through the programming interface. */
@RestController
@RequestMapping(path = "/api/v1/s/{slug}/classes", produces = MediaType.APPLICATION_JSON_VALUE)
class ClassApi {
    private final VisibleClasses visible;
    private final Classes classes;
    private final Boards boards;
    private final BoardEdge edge;

    ClassApi(VisibleClasses visible, Classes classes, Boards boards, BoardEdge edge) {
        this.visible = visible;
        this.classes = classes;
        this.boards = boards;
        this.edge = edge;
    }

    /** The classes that one may open: those one leads, or all of the school for who may look into every lesson. */
    @Operation(summary = "Classes, a hundred to a page")
    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    ClassPageResource classes(Member member, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        ClassesOnPage found = visible.page(member, page);
        return new ClassPageResource(
                edge.resources(found.classes()), found.more() ? Optional.of(page + 1) : Optional.empty());
    }

    /** A class's day: the teachers' entries, the reasons beside them. */
    @Operation(summary = "A class's day: who was absent from which lesson, and why")
    @GetMapping("/{class}/attendance")
    @Allowed(Permission.ENTER_SCHOOL)
    BoardResource attendance(Member member, @PathVariable("class") UUID id, @RequestParam String date) {
        return edge.resource(boards.of(classes.seen(id, member), DayInAddress.parse(date)));
    }
}
