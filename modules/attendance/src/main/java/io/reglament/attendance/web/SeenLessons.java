package io.reglament.attendance.web;

import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.web.Absent;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lessons as far as a member may see or keep them; any other is absent. */
@Component
class SeenLessons {
    private final Lessons lessons;

    SeenLessons(Lessons lessons) {
        this.lessons = lessons;
    }

    LessonView seen(UUID lesson, Member member) {
        return lessons.find(new LessonId(lesson))
                .filter(view -> lessons.access(view, member) != LessonAccess.NONE)
                .orElseThrow(Absent::new);
    }

    LessonView kept(UUID lesson, Member member) {
        return lessons.find(new LessonId(lesson))
                .filter(view -> lessons.access(view, member) == LessonAccess.KEEP)
                .orElseThrow(Absent::new);
    }
}
