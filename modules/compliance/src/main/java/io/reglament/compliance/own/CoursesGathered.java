package io.reglament.compliance.own;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.WorkContent;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Where;
import io.reglament.regulation.own.Course;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is taught to whom, the subject's area as the regulation of a day has it. */
@Component
class CoursesGathered {
    private final RoundTrip trip;
    private final Profiles profiles;

    CoursesGathered(RoundTrip trip, Profiles profiles) {
        this.trip = trip;
        this.profiles = profiles;
    }

    /** For a batch, in one query. */
    ByDay byDay() {
        return new ByDay(trip.ask(Profiles.askEver()).by(profiles));
    }

    /** With all versions of the regulation at hand. */
    record ByDay(Function<LocalDate, Profile> rules) {
        Course of(LessonView lesson) {
            return course(lesson.subject(), lesson.grade(), lesson.groupLabel(), lesson.date());
        }

        Course of(GroupView group, LocalDate day) {
            return course(group.subject(), group.grade(), group.label(), day);
        }

        /** Whether the work took its marks before it. */
        boolean isRetake(MarkContent mark, WorkContent work, GroupView group) {
            Where where = group.where().form(work.form());
            return mark.retakes(rules.apply(work.date()).marksFor(where));
        }

        private Course course(String subject, int grade, String label, LocalDate day) {
            return new Course(
                    subject,
                    rules.apply(day).subjects().areaOf(subject),
                    Optional.of(grade).filter(one -> one > 0),
                    label);
        }
    }
}
