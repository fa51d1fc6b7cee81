package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.web.Panel;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Stands for a module that adds its part to the lesson page. */
@TestComponent
class PretendedPanel implements LessonPanel {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Panel panel(LessonView lesson, LessonAccess access, Member member) {
        return new Panel("curriculum-test/panel", Map.of("access", access.name()));
    }
}
