package io.reglament.attendance.notices;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what became of notices: the lessons missed on their days, and the reasons given to them. */
@Component
public class Outcomes {
    private final RoundTrip trip;
    private final Lessons lessons;
    private final AbsenceFacts absences;

    Outcomes(RoundTrip trip, Lessons lessons, AbsenceFacts absences) {
        this.trip = trip;
        this.lessons = lessons;
        this.absences = absences;
    }

    /** In this order; in one trip and one query, however many notices of the student there are. */
    @Transactional(readOnly = true)
    public List<NoticeOutcome> of(PersonId student, List<AbsenceNotice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        List<Asked> asked = notices.stream()
                .map(notice -> new Asked(notice, lessons.ofStudentAsk(student, notice.first(), notice.last())))
                .toList();
        Answers answers = trip.send(asked.stream().map(Asked::lessons).toArray(Ask<?>[]::new));
        Set<LessonId> all = asked.stream()
                .flatMap(one -> ids(answers.of(one.lessons())).stream())
                .collect(Collectors.toSet());
        List<AbsentAt> missed = absences.ofStudent(student, all).stream()
                .filter(absence -> !absence.late())
                .toList();
        return asked.stream()
                .map(one -> outcome(one.notice(), ids(answers.of(one.lessons())), missed))
                .toList();
    }

    private static Set<LessonId> ids(List<LessonView> lessons) {
        return lessons.stream().map(LessonView::id).collect(Collectors.toSet());
    }

    private static NoticeOutcome outcome(AbsenceNotice notice, Set<LessonId> lessons, List<AbsentAt> missed) {
        List<AbsentAt> own =
                missed.stream().filter(one -> lessons.contains(one.lesson())).toList();
        int explained =
                (int) own.stream().filter(one -> one.reason().isPresent()).count();
        int confirmed = (int) own.stream()
                .filter(one -> one.reason().stream().anyMatch(reason -> reason == notice.reason()))
                .count();
        return new NoticeOutcome(notice, own.size(), confirmed, explained - confirmed);
    }

    private record Asked(AbsenceNotice notice, Ask<List<LessonView>> lessons) {}
}
