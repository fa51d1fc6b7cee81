package io.reglament.curriculum.web;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lessons that a member may see; any other is not there for them. */
@Component
class VisibleLessons {
    private final Lessons lessons;

    VisibleLessons(Lessons lessons) {
        this.lessons = lessons;
    }

    LessonView require(String id, Member member) {
        return LessonId.parse(id)
                .map(lesson -> lessons.seen(lesson.value(), member))
                .orElseThrow(Absent::new);
    }

    /** Some lessons of a day: the whole school's for who may look into all of them, else one's own. */
    List<LessonView> ofDay(LocalDate date, Member member, int skip, int most) {
        if (member.may(Permission.SEE_ALL_LESSONS)) {
            return lessons.ofDay(date, skip, most);
        }
        if (!member.may(Permission.SEE_MY_DAY)) {
            throw new Absent();
        }
        return lessons.ofTeacher(member.person(), date).stream()
                .skip(skip)
                .limit(most)
                .toList();
    }
}
