package io.reglament.curriculum;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Years, classes, groups, timetable, lessons and thematic plans. */
@Component
class CurriculumTables implements SchoolTables {
    @Override
    public String module() {
        return "curriculum";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "academic_session",
                "subject",
                "school_class",
                "teaching_group",
                "group_class",
                "group_term",
                "class_membership",
                "group_membership",
                "group_teaching",
                "class_teaching",
                "timetable_entry",
                "lesson",
                "thematic_plan",
                "thematic_plan_group",
                "thematic_plan_version",
                "thematic_plan_topic",
                "thematic_plan_step");
    }
}
