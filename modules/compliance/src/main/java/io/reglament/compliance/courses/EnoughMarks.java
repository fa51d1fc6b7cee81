package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.WeeklyHours;
import io.reglament.regulation.MarkMinimum;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Each student who is there at the end of a term has as many marks as a term mark needs, or one for each lesson where he
 * was at fewer. It is due when the term ends, or with the marks of its last lesson.
 */
final class EnoughMarks {
    private EnoughMarks() {}

    /** What it says of each student of a course. */
    static Function<Learner, List<Said>> in(Course course) {
        if (course.lessons().isEmpty()) {
            return _ -> List.of();
        }
        LessonView last = course.lessons().getLast();
        return minimum(course, last)
                .filter(_ -> course.marked(last.date()))
                .flatMap(asked -> course.due(last, asked).map(due -> owed(course, last, course.atEnd(due), asked)))
                .orElse(_ -> List.of());
    }

    private static Function<Learner, List<Said>> owed(
            Course course, LessonView last, DueMoment due, Regulated<MarkMinimum> asked) {
        return learner -> learner.stays() ? List.of(said(course, learner, last, due, asked)) : List.of();
    }

    private static Optional<Regulated<MarkMinimum>> minimum(Course course, LessonView last) {
        Profile profile = course.rules().apply(last.date());
        int grade = course.group().grade();
        Optional<TermType> type = grade == 0
                ? Optional.empty()
                : Optional.of(profile.termsOf(grade).value());
        return profile.termMarks(course.group().where())
                .minimum(type, WeeklyHours.of(course.lessons().size(), course.term()))
                .filter(asked -> asked.basis().binding());
    }

    private static Said said(
            Course course, Learner learner, LessonView last, DueMoment due, Regulated<MarkMinimum> asked) {
        int needed = Math.min(asked.value().marks(), learner.attended().size());
        return course.says(
                FindingRule.MARKS_TOO_FEW,
                learner.id(),
                last.date(),
                due,
                new Owed(Meeting.of(learner.marks(), needed)),
                asked,
                Map.of(
                        "marks", Integer.toString(learner.marks().size()),
                        "needed", Integer.toString(needed)));
    }
}
