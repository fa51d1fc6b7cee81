package io.reglament.curriculum.web;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.DayInAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lessons through the programming interface: one's own, or all of them for who may look into every lesson. */
@RestController
@RequestMapping("/api/v1/s/{slug}/lessons")
class LessonApi {
    private final VisibleLessons visible;
    private final LessonMapper mapper;

    LessonApi(VisibleLessons visible, LessonMapper mapper) {
        this.visible = visible;
        this.mapper = mapper;
    }

    /** The lessons of a day in its order. */
    @Operation(summary = "Lessons of a day, in its order")
    @GetMapping
    @Allowed(Permission.ENTER_SCHOOL)
    LessonPageResource lessons(
            Member member,
            @RequestParam String date,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int offset) {
        List<LessonView> found = visible.ofDay(DayInAddress.parse(date), member, offset, limit + 1);
        List<LessonView> items = found.subList(0, Math.min(limit, found.size()));
        return new LessonPageResource(mapper.resources(items), offset, limit, found.size() > limit);
    }

    @Operation(summary = "One lesson")
    @GetMapping("/{lesson}")
    @Allowed(Permission.ENTER_SCHOOL)
    LessonResource lesson(Member member, @Parameter(schema = @Schema(format = "uuid")) @PathVariable String lesson) {
        return mapper.resource(visible.require(lesson, member));
    }
}
