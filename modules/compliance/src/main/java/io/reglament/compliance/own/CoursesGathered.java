package io.reglament.compliance.own;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.own.Course;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Optional;
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
        return new ByDay(profiles, trip.ask(Profiles.askEver()));
    }

    /** With all versions of the regulation at hand. */
    record ByDay(Profiles profiles, InForceByDay versions) {
        Course of(LessonView lesson) {
            return course(lesson.subject(), lesson.grade(), lesson.groupLabel(), lesson.date());
        }

        Course of(GroupView group, LocalDate day) {
            return course(group.subject(), group.grade(), group.label(), day);
        }

        private Course course(String subject, int grade, String label, LocalDate day) {
            return new Course(
                    subject,
                    profiles.of(versions, day).subjects().areaOf(subject),
                    Optional.of(grade).filter(one -> one > 0),
                    label);
        }
    }
}
