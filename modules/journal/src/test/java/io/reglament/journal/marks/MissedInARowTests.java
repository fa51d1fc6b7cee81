package io.reglament.journal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.StudentLesson;
import io.reglament.regulation.Span;
import io.reglament.regulation.Span.Unit;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A student's lessons before the one he is asked in, three a day. S: at a lesson of the subject, s: missed it; O, o: the
 * same in others.
 */
class MissedInARowTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "SOO, false",
        "Soo, false",
        "Sooo, true",
        "Soos, true",
        "oos, true",
        "SoosO, true",
        "SoosOOO, true",
        "SoosS, false",
        "SooSo, false",
        "SooOo, false",
        "SooOoo, false",
        "SoOsoO, false",
        "SsssOooO, true",
    })
    void three_lessons_in_whatever_subjects_since_the_last_one_of_this(String lessons, boolean guarded) {
        assertThat(missed(lessons, new Span(3, Unit.LESSONS))).isEqualTo(guarded);
    }

    @Test
    void days_are_counted_from_the_first_missed_lesson_to_the_last() {
        assertThat(missed("SOooo", new Span(2, Unit.WORKING_DAYS))).isTrue();
        assertThat(missed("SOOooo", new Span(2, Unit.WORKING_DAYS))).isFalse();
        assertThat(missed("SOooooo", new Span(3, Unit.DAYS))).isTrue();
        assertThat(missed("SOoooo", new Span(3, Unit.DAYS))).isFalse();
    }

    private static boolean missed(String signs, Span span) {
        List<StudentLesson> lessons = new ArrayList<>();
        Set<LessonId> away = new HashSet<>();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            LessonId id = new LessonId(Ids.next());
            lessons.add(new StudentLesson(id, MONDAY.plusDays(i / 3), Character.toUpperCase(sign) == 'S'));
            if (Character.isLowerCase(sign)) {
                away.add(id);
            }
        }
        return MissedInARow.since(lessons, lesson -> away.contains(lesson.id()), span);
    }
}
