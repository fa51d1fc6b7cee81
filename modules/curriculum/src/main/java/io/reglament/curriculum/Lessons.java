package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated lessons of the bound school, without the cancelled ones. Lists are in the order of the day. */
@Component
public class Lessons {
    /** Lessons on a page of {@link #ofDay}. */
    public static final int PAGE = 100;

    private final LessonRows rows;

    Lessons(LessonRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<LessonView> ofTeacher(PersonId teacher, LocalDate date) {
        return rows.ofTeacher(teacher, date, date);
    }

    /** Both days included. */
    @Transactional(readOnly = true)
    public List<LessonView> ofTeacher(PersonId teacher, LocalDate first, LocalDate last) {
        return rows.ofTeacher(teacher, first, last);
    }

    @Transactional(readOnly = true)
    public Optional<LessonView> find(LessonId lesson) {
        return rows.byId(List.of(lesson)).stream().findFirst();
    }

    /** Those that exist in this school, in one query. */
    @Transactional(readOnly = true)
    public List<LessonView> find(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? List.of() : rows.byId(lessons);
    }

    /**
     * A page of the whole school's lessons of a day.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<LessonView> ofDay(LocalDate date, int page) {
        return rows.ofDay(date, Math.multiplyExact(page, PAGE), PAGE);
    }

    /**
     * A stretch of the whole school's lessons of a day.
     *
     * @param skip how many to leave out
     * @param most 1 to 200
     */
    @Transactional(readOnly = true)
    public List<LessonView> ofDay(LocalDate date, int skip, int most) {
        return rows.ofDay(date, skip, most);
    }

    /** What the member may do with the lesson; one of another school cannot even be found. */
    public LessonAccess access(LessonView lesson, Member member) {
        if (lesson.teacher().equals(member.person()) && member.may(Permission.KEEP_LESSONS)) {
            return LessonAccess.KEEP;
        }
        return member.may(Permission.SEE_ALL_LESSONS) ? LessonAccess.VIEW : LessonAccess.NONE;
    }
}
