package io.reglament.curriculum.web;

import io.reglament.curriculum.LessonView;
import io.reglament.web.EdgeMapping;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = EdgeMapping.class)
interface LessonMapper {
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "groupId", source = "group.value")
    @Mapping(target = "group", source = "groupLabel")
    @Mapping(target = "teacherId", source = "teacher.value")
    @Mapping(target = "termId", source = "term.value")
    LessonResource resource(LessonView lesson);

    List<LessonResource> resources(List<LessonView> lessons);
}
