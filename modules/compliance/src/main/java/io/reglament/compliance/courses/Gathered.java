package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was read for some sheets, parted again into each of them. */
record Gathered(
        Map<OfSheet, Set<PersonId>> teachers,
        Map<GroupId, List<TermView>> terms,
        Map<GroupId, List<LessonView>> lessons,
        Map<GroupId, Map<PersonId, List<Stay>>> stays,
        Map<LessonId, List<AbsentAt>> absences,
        Map<GroupId, List<SatWork>> works,
        Map<UUID, List<MarkContent>> marks,
        Map<LessonId, DueMoment> oralDue,
        Function<LocalDate, Profile> rules,
        UnaryOperator<ExtendedDue> outages,
        ZoneId zone) {

    /** Empty for a group that nobody teaches: nobody is accused then. So is a year that wraps the terms of its lessons. */
    Optional<SeenCourse> of(OfSheet sheet, GroupView group, TermView term) {
        List<LessonView> own = lessons.getOrDefault(sheet.group(), List.of()).stream()
                .filter(lesson -> lesson.term().equals(sheet.term()))
                .toList();
        List<SatWork> sat = works.getOrDefault(sheet.group(), List.of()).stream()
                .filter(work -> work.term().equals(sheet.term()))
                .toList();
        if (own.isEmpty() && sat.isEmpty()) {
            return Optional.empty();
        }
        return keeper(sheet, own).map(keeper -> {
            Course course = new Course(group, term, keeper, own, oralDue, rules, outages, zone);
            Learners learners = new Learners(
                    term,
                    own,
                    stays.getOrDefault(sheet.group(), Map.of()),
                    absences,
                    sat,
                    marks,
                    work -> rules.apply(work.date()).marksFor(group.where().form(work.form())),
                    zone);
            return new SeenCourse(sheet, course, terms.getOrDefault(sheet.group(), List.of()), learners.all(), sat);
        });
    }

    /** Of several teachers always the same one; of none, who gives the last lesson. */
    private Optional<PersonId> keeper(OfSheet sheet, List<LessonView> own) {
        Set<PersonId> known = teachers.getOrDefault(sheet, Set.of());
        return known.stream()
                .min(Comparator.comparing(PersonId::value))
                .or(() -> own.stream().reduce((_, later) -> later).map(LessonView::teacher));
    }
}
