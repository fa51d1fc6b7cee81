package io.reglament.attendance.unexplained;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds those who are absent in a roll without a notice from home and without a reason. */
@Component
class UnexplainedAbsences {
    private final Lessons lessons;
    private final AbsenceFacts absences;
    private final AbsenceNotices notices;

    UnexplainedAbsences(Lessons lessons, AbsenceFacts absences, AbsenceNotices notices) {
        this.lessons = lessons;
        this.absences = absences;
        this.notices = notices;
    }

    /** Of each student and day the first lesson, in the order of time; in three queries. */
    List<Unexplained> of(Collection<LessonId> rolls, LocalDate earliest) {
        Map<LessonId, LessonView> views = lessons.find(rolls).stream()
                .filter(lesson -> !lesson.date().isBefore(earliest))
                .collect(Collectors.toMap(LessonView::id, Function.identity()));
        List<Unexplained> open = absences.ofLessons(views.keySet()).stream()
                .filter(absence -> !absence.late() && absence.reason().isEmpty())
                .flatMap(absence -> Stream.ofNullable(views.get(absence.lesson()))
                        .map(lesson -> new Unexplained(absence.student(), lesson)))
                .sorted(Comparator.comparing((Unexplained one) -> one.lesson().startsAt())
                        .thenComparing(one -> one.student().value()))
                .toList();
        return once(withoutNotice(open));
    }

    private List<Unexplained> withoutNotice(List<Unexplained> open) {
        if (open.isEmpty()) {
            return open;
        }
        LocalDate first = open.getFirst().lesson().date();
        LocalDate last = open.getLast().lesson().date();
        Map<PersonId, List<AbsenceNotice>> told =
                notices
                        .between(
                                open.stream()
                                        .map(Unexplained::student)
                                        .distinct()
                                        .toList(),
                                first,
                                last)
                        .stream()
                        .collect(Collectors.groupingBy(AbsenceNotice::student));
        return open.stream()
                .filter(one -> told.getOrDefault(one.student(), List.of()).stream()
                        .noneMatch(notice -> notice.holds(one.lesson().date())))
                .toList();
    }

    private static List<Unexplained> once(List<Unexplained> open) {
        Map<Map.Entry<PersonId, LocalDate>, Unexplained> first = new LinkedHashMap<>();
        open.forEach(
                one -> first.putIfAbsent(Map.entry(one.student(), one.lesson().date()), one));
        return List.copyOf(first.values());
    }
}
